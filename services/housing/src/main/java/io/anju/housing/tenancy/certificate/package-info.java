/** The certificate of a filing (备案证明; 商品房屋租赁管理办法, arts. 16-17) and its verification by anybody. */
@NullMarked
package io.anju.housing.tenancy.certificate;

import org.jspecify.annotations.NullMarked;
