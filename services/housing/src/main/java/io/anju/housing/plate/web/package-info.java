/** Door plates as pictures and sheets, and the page they lead to. */
@NullMarked
package io.anju.housing.plate.web;

import org.jspecify.annotations.NullMarked;
