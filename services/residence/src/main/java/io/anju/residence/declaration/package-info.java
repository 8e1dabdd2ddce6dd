/** Declaring that somebody moved in or out (居住登记申报; Shenzhen arts. 7-14). */
package io.anju.residence.declaration;
