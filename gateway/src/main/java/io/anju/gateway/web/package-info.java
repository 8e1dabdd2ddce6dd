/** What the door itself does: its headers, its own errors, its management entrance. */
@NullMarked
package io.anju.gateway.web;

import org.jspecify.annotations.NullMarked;
