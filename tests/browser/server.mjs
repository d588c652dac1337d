// A preview that a test has started.

/** The address that the server says it listens at. */
export function address(server) {
  return new Promise((found, lost) => {
    let said = '';
    server.stdout.on('data', (data) => {
      said += data;
      const url = said.match(/http:\/\/127\.0\.0\.1:\d+\//);
      if (url) found(url[0]);
    });
    server.on('exit', (code) => lost(new Error(`the preview ended with ${code}: ${said}`)));
  });
}
