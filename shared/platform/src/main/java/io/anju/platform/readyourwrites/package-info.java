/** Tokens with which a client's own writes are waited for, signed with the registry's key. */
@NullMarked
package io.anju.platform.readyourwrites;

import org.jspecify.annotations.NullMarked;
