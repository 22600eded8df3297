/** Hues of teams, in order; colour-blind safe, the same in every picture. Team n takes hue n modulo their number. */
export const teamHueCount = 8;

/** Colours, type and layout of the report; light and dark, and always light on paper. */
export const reportStyle = `
:root{color-scheme:light dark;--paper:#faf8f3;--card:#fffefb;--ink:#1c2333;--soft:#565f72;--line:#e3ded2;--base:#9aa1ae;--basetext:#646c7c;--sun:#f2b705;--sunpaper:#fdf6df;--ok:#1f7a5a;--bad:#b3392c;
--t1:#0b6e8f;--t2:#b85505;--t3:#6a4fa3;--t4:#2f7d32;--t5:#b0336d;--t6:#766600;--t7:#2f5fbf;--t8:#8a4b2a}
@media (prefers-color-scheme:dark){:root{--paper:#12161f;--card:#181d28;--ink:#ece8dd;--soft:#a3abbc;--line:#2f3747;--base:#6f7889;--basetext:#a3abbc;--sunpaper:#2a2612;--ok:#5fc79b;--bad:#ef8b7d;--t1:#4fb3d4;--t2:#f0964a;--t3:#a890e0;--t4:#7cc47f;--t5:#ea7fb0;--t6:#d3bf4a;--t7:#86a8f2;--t8:#d29a78}}
@media print{:root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#1c2333;--soft:#4b5466;--line:#cfc9bb;--base:#9aa1ae;--basetext:#646c7c;--sunpaper:#fdf6df;--ok:#1f7a5a;--bad:#b3392c;--t1:#0b6e8f;--t2:#b85505;--t3:#6a4fa3;--t4:#2f7d32;--t5:#b0336d;--t6:#766600;--t7:#2f5fbf;--t8:#8a4b2a}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 15px/1.5 "Public Sans",system-ui,sans-serif;font-variant-numeric:tabular-nums}
.page{max-width:1120px;margin:0 auto;padding:0 28px 72px}
h1,h2,h3{font-family:"Source Serif 4",Georgia,serif;font-weight:600;line-height:1.2;margin:0}
h1{font-size:38px;letter-spacing:-.01em;max-width:22em;text-wrap:balance}h2{font-size:25px}h3{font-size:17px}
p{margin:0}a{color:inherit}
.top{display:flex;gap:16px;align-items:baseline;padding:20px 0 34px;color:var(--soft);font-size:14px;flex-wrap:wrap}.top b{color:var(--ink);font-size:16px;margin-right:auto}
.lead{font-size:18px;color:var(--soft);max-width:44em;margin-top:12px;text-wrap:pretty}
section{margin-top:56px}.intro{color:var(--soft);max-width:50em;margin:6px 0 18px;text-wrap:pretty}
nav ul{display:flex;gap:4px 20px;flex-wrap:wrap;list-style:none;padding:0;margin:26px 0 0;font-size:14px}nav a{display:inline-block;padding:4px 0;color:var(--soft)}
.card{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:18px 20px}
.first{display:grid;grid-template-columns:repeat(auto-fit,minmax(240px,1fr));gap:14px;margin-top:30px}
.first .card{border-left:4px solid var(--base)}.first .bad{border-left-color:var(--bad)}.first .attention{border-left-color:var(--sun);background:var(--sunpaper)}.first .good{border-left-color:var(--ok)}
.first p{color:var(--soft);margin-top:6px;font-size:14.5px}
.bands{display:grid;gap:14px}.band{display:grid;grid-template-columns:84px minmax(0,1fr) 30px minmax(0,1fr);gap:8px 16px;align-items:center}
.band h3{font-size:15px}.rings{display:flex;flex-wrap:wrap;gap:6px 8px;align-items:center}.rings.now{color:var(--basetext)}.rings figure{margin:0;text-align:center;font-size:12.5px;color:var(--soft)}
.heads{font-size:13px;color:var(--soft)}.arrow{color:var(--soft)}
.teams{display:grid;grid-template-columns:repeat(auto-fill,minmax(310px,1fr));gap:14px}
.team header{display:flex;gap:14px;align-items:center}.team header svg{flex:none}.team .k{font-size:13px;color:var(--soft)}
.who{list-style:none;margin:10px 0;padding:0}.who li{display:flex;gap:8px;align-items:center;padding:4px 0;border-top:1px dotted var(--line);font-size:14px}.who .r{color:var(--soft);font-size:13px;margin-left:auto;text-align:right}.vacant{color:var(--bad);font-weight:600}
.bars{display:grid;grid-template-columns:minmax(84px,1fr) 112px 48px;gap:3px 10px;font-size:12.5px;color:var(--soft);align-items:center}.bars .n{text-align:right}
table{border-collapse:collapse;width:100%;font-size:14px}th,td{padding:8px 10px 8px 0;border-top:1px solid var(--line);text-align:left;vertical-align:top}thead th{border-top:0;color:var(--soft);font-weight:600;font-size:13px}td.n,th.n{text-align:right;white-space:nowrap}
tbody th{font-weight:400}.today{color:var(--basetext)}.now b{font-weight:600}
.scroll{overflow-x:auto}.scroll:focus-visible,summary:focus-visible,a:focus-visible{outline:2px solid var(--t1);outline-offset:2px;border-radius:3px}
details.why{display:inline-block;text-align:inherit}details.why>summary{cursor:pointer;list-style:none;border-bottom:1px dotted var(--soft);display:inline-block;min-height:24px}details.why>summary::-webkit-details-marker{display:none}
details.why[open]>div{font-size:13px;line-height:1.45;color:var(--soft);background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:8px 10px;margin:6px 0;min-width:210px;max-width:340px;white-space:normal;text-align:left}
details.more{margin-top:14px}details.more>summary{cursor:pointer;color:var(--soft);min-height:24px}
.unknown{background:repeating-linear-gradient(135deg,transparent 0 6px,var(--line) 6px 7.5px);border:1px dashed var(--base);border-radius:10px;padding:12px 14px;color:var(--soft);font-size:14px}
.unknown li{margin:2px 0}
.tag{display:inline-block;border:1px solid currentColor;border-radius:99px;padding:0 9px;font-size:12.5px;line-height:20px;white-space:nowrap}.tag.pass{color:var(--ok)}.tag.waiver{color:var(--ink);background:var(--sunpaper);border-color:var(--sun)}.tag.blocked{color:var(--bad)}.tag.unknown{padding:0 9px;border-radius:99px;color:var(--soft);font-size:12.5px}
.hire{border-left:4px solid var(--bad)}.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(300px,1fr));gap:14px}
.big{font:600 30px/1.1 "Source Serif 4",Georgia,serif}.cap{font-size:13px;color:var(--soft)}
dl.made{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:4px 18px;font-size:14px;margin:0}dl.made dt{color:var(--soft)}dl.made dd{margin:0;overflow-wrap:anywhere}
footer{margin-top:64px;padding-top:16px;border-top:1px solid var(--line);color:var(--soft);font-size:13px}
svg{display:block}svg text{font-family:"Public Sans",system-ui,sans-serif}.hatch{stroke:var(--base)}
@media (max-width:640px){.page{padding:0 16px 48px}h1{font-size:28px}h2{font-size:22px}.lead{font-size:16px}section{margin-top:42px}.band{grid-template-columns:minmax(0,1fr);gap:8px}.arrow{display:none}.teams{grid-template-columns:minmax(0,1fr)}.card{padding:14px}.bars{grid-template-columns:minmax(70px,1fr) 96px 44px}}
@media print{body{font-size:10.5pt}.page{max-width:none;padding:0}.top{padding-top:0}section{margin-top:26px}.card,.band,tr,.first .card{break-inside:avoid}h2,h3{break-after:avoid}nav{display:none}details.why>summary{border-bottom:0}.teams{grid-template-columns:1fr 1fr}.band{grid-template-columns:64px minmax(0,1fr) 24px minmax(0,1fr)}@page{margin:14mm}}
`;
