/**
 * Residence registration (居住登记): where a person lives and lived, declared by whom (Shenzhen arts.
 * 7-14).
 */
@NullMarked
package io.anju.residence.registration;

import org.jspecify.annotations.NullMarked;
