/**
 * The secrets made at first start: clients, users and the signing key, in files only their owner
 * can read.
 */
package io.anju.identity.credentials;
