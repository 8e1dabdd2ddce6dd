/**
 * Rule sets: what a statute demands of permits and declarations, as dated, versioned data bound to
 * divisions.
 */
@NullMarked
package io.anju.residence.rules;

import org.jspecify.annotations.NullMarked;
