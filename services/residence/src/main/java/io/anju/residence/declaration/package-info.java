/** Declarations of move-ins and departures (居住登记申报; Shenzhen arts. 7-14). */
@NullMarked
package io.anju.residence.declaration;

import org.jspecify.annotations.NullMarked;
