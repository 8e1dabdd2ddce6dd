/** Texts that people read, in Chinese and English. */
@NullMarked
package io.anju.residence.text;

import org.jspecify.annotations.NullMarked;
