/** What can go wrong, as one exception with one code, told in Chinese and English. */
@NullMarked
package io.anju.platform.error;

import org.jspecify.annotations.NullMarked;
