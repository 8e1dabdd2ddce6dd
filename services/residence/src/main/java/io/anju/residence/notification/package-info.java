/**
 * What the registry tells people, enterprises and offices, each thing once (PIPL art. 17; Hangzhou
 * art. 25: the authority reminds).
 */
package io.anju.residence.notification;
