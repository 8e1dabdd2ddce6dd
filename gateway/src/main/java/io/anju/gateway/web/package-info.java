/** What the door itself does: its headers, its own errors, its management entrance. */
package io.anju.gateway.web;
