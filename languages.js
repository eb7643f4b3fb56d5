// For Parcel, which asks for a file of this name; all others read `exports` in package.json.
export * from './dist/esm/languages.js';
