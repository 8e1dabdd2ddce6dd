/** Enterprises and who works for them: what labour bureaus keep and employers file. */
@NullMarked
package io.anju.employment;

import org.jspecify.annotations.NullMarked;
