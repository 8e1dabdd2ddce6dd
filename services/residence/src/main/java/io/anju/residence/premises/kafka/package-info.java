/** What the employment service tells of enterprises. */
@NullMarked
package io.anju.residence.premises.kafka;

import org.jspecify.annotations.NullMarked;
