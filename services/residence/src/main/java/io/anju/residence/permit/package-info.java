/**
 * A residence permit (居住证), from application to its end (Decree 663, arts. 2, 9-10; Shenzhen arts.
 * 19-27).
 */
@NullMarked
package io.anju.residence.permit;

import org.jspecify.annotations.NullMarked;
