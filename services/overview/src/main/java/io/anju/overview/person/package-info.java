/**
 * One person whole: who they are, where they live, on which permit, under which tenancies, in whose
 * employment.
 */
@NullMarked
package io.anju.overview.person;

import org.jspecify.annotations.NullMarked;
