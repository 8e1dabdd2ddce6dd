/** How many registrations a second the registry acknowledges and shows, and how soon. */
package io.anju.bench.registration;
