/** Which permits are to be looked at, and who looks. */
package io.anju.residence.dormancy.mongo;
