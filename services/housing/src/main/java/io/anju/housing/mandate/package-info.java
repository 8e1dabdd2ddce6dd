/**
 * Who acts for a landlord: the actual manager (Shenzhen art. 8) and the agent, each by a mandate
 * the landlord gave and may take back.
 */
@NullMarked
package io.anju.housing.mandate;

import org.jspecify.annotations.NullMarked;
