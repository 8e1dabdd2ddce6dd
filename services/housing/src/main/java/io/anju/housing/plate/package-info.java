/**
 * Door plates: a code on the door that leads whoever scans it to declare that they live there
 * (Shenzhen arts. 8, 11).
 */
@NullMarked
package io.anju.housing.plate;

import org.jspecify.annotations.NullMarked;
