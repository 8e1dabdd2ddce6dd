/** Who is calling, what they may see and change, and the record of what they looked at. */
package io.anju.platform.access;
