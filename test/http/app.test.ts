/** The contract against the app in process, over a small fake service. */
import { createApp } from '../../src/http/app.ts';
import { httpContract } from './contract.suite.ts';
import { fakeService } from './fake-service.ts';
import { fakeSite } from './fake-site.ts';

httpContract('in process', async () => {
  const app = createApp({ service: async () => fakeService, site: () => fakeSite });
  return async (path, init) => app.request(path, init);
});
