/** How the parts above are wired into a Spring Boot service. */
package io.anju.platform.config;
