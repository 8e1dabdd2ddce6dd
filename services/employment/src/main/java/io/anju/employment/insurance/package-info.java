/** Social insurance (社会保险): what an enterprise paid for a person, month by month. */
@NullMarked
package io.anju.employment.insurance;

import org.jspecify.annotations.NullMarked;
