// For Parcel, which asks for a file of this name; all others read `exports` in package.json.
import './dist/esm/define.js';
