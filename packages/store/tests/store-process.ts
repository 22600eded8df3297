// A store in a process of its own, on the data folder given; closed by SIGTERM, or killed.
import { openStore } from '@staffroom/store';

const [dataFolder = ''] = process.argv.slice(2);
const store = await openStore({ dataFolder });
const stay = setInterval(() => undefined, 1000);
process.once('SIGTERM', () => {
  clearInterval(stay);
  void store.close();
});
process.stdout.write('open\n');
