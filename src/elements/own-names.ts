/** What people call their country: a chunk of its own, for those who are asked for theirs. */
export { ownNames } from 'virtual:own-names';
