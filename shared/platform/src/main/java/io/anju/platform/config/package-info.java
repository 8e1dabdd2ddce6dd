/** How the parts above are wired into a Spring Boot service. */
@NullMarked
package io.anju.platform.config;

import org.jspecify.annotations.NullMarked;
