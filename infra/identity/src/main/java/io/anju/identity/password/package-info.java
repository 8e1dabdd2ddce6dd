/** Passwords: how they are chosen, and how they are stored (NIST SP 800-63B, section 3.1.1). */
@NullMarked
package io.anju.identity.password;

import org.jspecify.annotations.NullMarked;
