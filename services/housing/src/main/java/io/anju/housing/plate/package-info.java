/** Door plates: whoever scans one is led to declare that they live there (Shenzhen arts. 8, 11). */
@NullMarked
package io.anju.housing.plate;

import org.jspecify.annotations.NullMarked;
