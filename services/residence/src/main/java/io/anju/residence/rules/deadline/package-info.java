/** Deadlines in calendar or working days, with the public holidays (Civil Code arts. 201-203). */
@NullMarked
package io.anju.residence.rules.deadline;

import org.jspecify.annotations.NullMarked;
