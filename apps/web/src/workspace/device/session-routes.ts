import { deviceDistrictId, devicePerson } from './device-ids.ts';
import { os } from './studio-implementer.ts';
import { versions } from './version.ts';

/** Beyond it a browser does not keep a file and its reading in memory at once. */
const largestUpload = 512 * 1024 * 1024;

export function sessionRoutes() {
  return {
    get: os.session.get.handler(() => ({
      mode: 'device' as const,
      user: { ...devicePerson, email: null },
      memberships: [
        {
          districtId: deviceDistrictId,
          districtName: 'This device',
          role: 'districtLead' as const,
          schoolId: null,
        },
      ],
      signIn: { email: false, passkey: false, districts: [] },
      isHubStaff: false,
      limits: { uploadBytes: largestUpload },
      version: versions.staffroom,
    })),
  };
}
