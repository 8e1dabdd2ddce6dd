/** What every service is made with. */
package io.anju.platform;
