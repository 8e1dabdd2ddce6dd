/**
 * Rule sets: what a statute demands of permits and declarations, as dated, versioned data bound to
 * divisions.
 */
package io.anju.residence.rules;
