/** Texts as pictures that telephones read. */
package io.anju.residence.credential.qr;
