/** Pages as files, so that any host serves them. */
export default { output: 'export' };
