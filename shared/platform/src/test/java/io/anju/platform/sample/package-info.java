/** A small service, such as any is: it shows what the platform does for all of them. */
package io.anju.platform.sample;
