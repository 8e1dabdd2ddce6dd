/** Conditions of a statute, what they require, and how a person's circumstances meet them. */
@NullMarked
package io.anju.residence.rules.condition;

import org.jspecify.annotations.NullMarked;
