/** What the holder of a token may act as, and for which division, person or unit. */
package io.anju.identity.role;
