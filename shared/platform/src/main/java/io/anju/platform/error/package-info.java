/** Refusals and failures: one exception with a code, and its texts in Chinese and English. */
@NullMarked
package io.anju.platform.error;

import org.jspecify.annotations.NullMarked;
