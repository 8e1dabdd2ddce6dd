/** Records of other services that count as evidence by themselves (Shenzhen art. 37). */
@NullMarked
package io.anju.residence.evidence;

import org.jspecify.annotations.NullMarked;
