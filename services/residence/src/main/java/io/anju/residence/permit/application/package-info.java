/** What was applied for and the dossier of an application (Decree 663 art. 9). */
@NullMarked
package io.anju.residence.permit.application;

import org.jspecify.annotations.NullMarked;
