/** What every service is made with. */
@NullMarked
package io.anju.platform;

import org.jspecify.annotations.NullMarked;
