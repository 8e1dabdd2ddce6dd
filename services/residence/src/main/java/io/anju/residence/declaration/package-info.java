/** Declaring that somebody moved in or out (居住登记申报; Shenzhen arts. 7-14). */
@NullMarked
package io.anju.residence.declaration;

import org.jspecify.annotations.NullMarked;
