/** Social insurance (社会保险): what an enterprise paid for a person, month by month. */
package io.anju.employment.insurance;
