/** What happens when processes are killed while people work. */
package io.anju.bench.faults;
