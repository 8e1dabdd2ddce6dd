/** A signed, short-lived word that somebody holds a permit in use, which tells neither name nor document number. */
package io.anju.residence.credential;
