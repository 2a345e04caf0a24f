// node_modules/preact/dist/preact.mjs
var n;
var t;
var r;
var u;
var i;
var f;
var o;
var e;
var l;
var c;
var a;
var s;
var h = /* @__PURE__ */ Symbol.for("pv");
var p = {};
var y = [];
var v = /^m(i|n|o|s|text|space)$/;
var w = Array.isArray;
var d = y.slice;
var _ = Object.assign;
function g(n2) {
  n2 && n2.parentNode && n2.remove();
}
function m(r3, u3, i3, f4, o4) {
  var e3 = { type: r3, props: u3, key: i3, ref: f4, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: h, __v: o4 || ++t, __i: -1, __u: 0 };
  return !o4 && n.vnode && n.vnode(e3), e3;
}
function $(n2) {
  return n2.children;
}
function x(n2, t4) {
  this.props = n2, this.context = t4, this.__g = 0;
}
function S(n2, t4) {
  if (null == t4) return n2.__ && S(n2.__, n2.__i + 1);
  for (var r3; t4 < n2.__k.length; t4++) if ((r3 = n2.__k[t4]) && r3.__e) return r3.__e;
  return "function" != typeof n2.type || n2.props.__P ? null : S(n2);
}
function C(t4) {
  var r3, u3 = t4.__v, i3 = u3.__e, f4 = [], o4 = [], e3 = t4.__P;
  e3 && ((r3 = _({ constructor: h }, u3)).__v = u3.__v + 1, n.vnode && n.vnode(r3), z(e3, r3, u3, t4.__n, e3.namespaceURI, 32 & u3.__u ? [i3] : null, f4, i3 || S(u3), 32 & u3.__u, o4), r3.__v = u3.__v, r3.__.__k[r3.__i] = r3, E(f4, r3, o4), u3.__ = u3.__e = null, r3.__e != i3 && j(r3));
}
function j(n2) {
  if ((n2 = n2.__) && n2.__c && !n2.props.__P) return n2.__e = null, n2.__k.some(function(t4) {
    return t4 && (n2.__e = t4.__e);
  }), j(n2);
}
function L(t4) {
  (8 & t4.__g || (t4.__g |= 8, u.push(t4), f++)) && i == n.debounceRendering || ((i = n.debounceRendering) || queueMicrotask)(H);
}
function H() {
  try {
    for (var n2, t4 = 1; u.length; ) u.length > t4 && u.sort(o), n2 = u.shift(), t4 = u.length, 8 & n2.__g && C(n2);
  } finally {
    (f = u.length) && (i || queueMicrotask)(H);
  }
}
function I(n2, t4, r3, u3, i3, f4, o4, e3, l3, c3, a5) {
  var s4, h3, v3, w3, d3, _3, g3 = u3.__k || y, k3 = t4.length;
  for (l3 = q(r3, t4, g3, l3, k3), s4 = 0; s4 < k3; s4++) null != (v3 = r3.__k[s4]) && (h3 = ~v3.__i && g3[v3.__i] || p, v3.__i = s4, _3 = z(n2, v3, h3, i3, f4, o4, e3, l3, c3, a5), w3 = v3.__e, (h3.ref != v3.ref || 8 & h3.__u) && (h3.ref && G(h3.ref, null, v3, h3), v3.ref && a5.push(v3.ref, v3.__c || w3, v3)), d3 = d3 || w3, 4 & v3.__u ? (l3 = A(v3, l3, n2, !h3.__v), h3.__e && (h3.__e = null)) : "function" == typeof v3.type && void 0 !== _3 ? l3 = _3 : w3 && (l3 = w3.nextSibling), v3.__u &= -21);
  return r3.__e = d3, l3;
}
function q(n2, t4, r3, u3, i3) {
  var f4, o4, e3, l3, c3, a5, s4, p3, y4, v3 = r3.length, d3 = v3, _3 = 0, g3 = 0, k3 = n2.__k = Array(i3);
  for (f4 = 0; f4 < i3; f4++) null != (o4 = t4[f4]) && "boolean" != typeof o4 && "function" != typeof o4 ? ("object" != typeof o4 || o4.constructor === String ? o4 = k3[f4] = m(null, o4) : w(o4) ? o4 = k3[f4] = m($, { children: o4 }) : o4.constructor === h && o4.__b ? o4 = k3[f4] = m(o4.type, o4.props, o4.key, o4.ref, o4.__v) : k3[f4] = o4, l3 = f4 + _3, o4.__ = n2, o4.__b = n2.__b + 1, e3 = null, ~(c3 = o4.__i = P(o4, r3, l3, d3)) && (d3--, (e3 = r3[c3]) && (e3.__u |= 2)), e3 && e3.__v ? (o4.__u |= 16, c3 == l3 - 1 ? _3-- : c3 == l3 + 1 ? _3++ : c3 != l3 && (c3 > l3 ? _3-- : _3++, g3 = 1)) : (~c3 || (i3 > v3 ? _3-- : i3 < v3 && _3++), "function" != typeof o4.type && (o4.__u |= 4))) : k3[f4] = null;
  if (g3) {
    for (a5 = [], s4 = [], f4 = 0; f4 < i3; f4++) if ((o4 = k3[f4]) && 16 & o4.__u) {
      for (_3 = 0, p3 = a5.length; _3 < p3; ) a5[y4 = _3 + p3 >> 1] < o4.__i ? _3 = y4 + 1 : p3 = y4;
      a5[_3] = o4.__i, s4[f4] = _3 + 1;
    }
    for (_3 = a5.length; f4--; ) s4[f4] && (s4[f4] == _3 ? _3-- : k3[f4].__u |= 4);
  }
  if (d3) for (f4 = 0; f4 < v3; f4++) !(e3 = r3[f4]) || 2 & e3.__u || (e3.__e == u3 && (u3 = S(e3)), J(e3, e3));
  return u3;
}
function A(n2, t4, r3, u3) {
  var i3, f4, o4, e3;
  if ("function" == typeof n2.type) {
    if (n2.props.__P) return t4;
    if (i3 = n2.__k) for (f4 = 0; f4 < i3.length; f4++) i3[f4] && (i3[f4].__ = n2, t4 = A(i3[f4], t4, r3, false));
    return t4;
  }
  for (t4 && !t4.parentNode && (t4 = S(n2)) && !t4.parentNode && (t4 = null), o4 = n2.__e, e3 = t4; e3 && 8 == e3.nodeType; ) e3 = e3.nextSibling;
  for (o4 != e3 && (!u3 && r3.moveBefore && o4.parentNode ? r3.moveBefore(o4, t4) : r3.insertBefore(o4, t4 || null)), t4 = o4; (t4 = t4 && t4.nextSibling) && 8 == t4.nodeType && !t4.data.startsWith("$s"); ) ;
  return t4;
}
function P(n2, t4, r3, u3) {
  var i3, f4 = n2.key, o4 = n2.type, e3 = t4[r3], l3 = e3 && !(2 & e3.__u);
  if (null === e3 && null == f4 || l3 && f4 == e3.key && o4 == e3.type) return r3;
  if (u3 > (l3 ? 1 : 0)) {
    for (i3 = r3 - 1; i3 >= 0; i3--) if ((e3 = t4[i3]) && !(2 & e3.__u) && f4 == e3.key && o4 == e3.type) return i3;
    for (i3 = r3 + 1; i3 < t4.length; i3++) if ((e3 = t4[i3]) && !(2 & e3.__u) && f4 == e3.key && o4 == e3.type) return i3;
  }
  return -1;
}
function T(n2, t4, r3) {
  null == r3 && (r3 = ""), "-" == t4[0] ? n2.setProperty(t4, r3) : n2[t4] = r3;
}
function N(n2, t4, r3, u3, i3) {
  var f4, o4;
  if ("style" == t4) if ("string" == typeof r3) n2.style.cssText = r3;
  else {
    if ("string" == typeof u3 && (n2.style.cssText = u3 = ""), u3) for (t4 in u3) r3 && t4 in r3 || T(n2.style, t4);
    if (r3) for (t4 in r3) u3 && r3[t4] == u3[t4] || T(n2.style, t4, r3[t4]);
  }
  else if ("o" == t4[0] && "n" == t4[1]) "function" != typeof r3 && (r3 = null), "function" != typeof u3 && (u3 = null), (n2.__e || (n2.__e = {}))[t4] = r3, r3 && u3 || (o4 = a[t4] || (a[t4] = V(t4)), (n2.__a || (n2.__a = {}))[t4] = c, f4 = t4 != (t4 = t4.replace(l, "$1")), (t4 = t4.slice(2))[0] < "a" && (t4 = t4.toLowerCase()), r3 ? n2.addEventListener(t4, o4, f4) : n2.removeEventListener(t4, o4, f4));
  else {
    if ("http://www.w3.org/2000/svg" == i3) t4 = t4.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
    else if ("width" != t4 && "height" != t4 && "href" != t4 && "list" != t4 && "form" != t4 && "tabIndex" != t4 && "download" != t4 && "rowSpan" != t4 && "colSpan" != t4 && "role" != t4 && "popover" != t4 && t4 in n2) try {
      return void (n2[t4] = null == r3 ? "" : r3);
    } catch (n3) {
    }
    if ("function" == typeof r3) return;
    null == r3 || false === r3 && "-" != t4[4] ? n2.removeAttribute(t4) : n2.setAttribute(t4, "popover" == t4 && 1 == r3 ? "" : r3);
  }
}
function V(t4) {
  return function(r3) {
    var u3 = this.__e;
    if (u3) {
      if (u3 = u3[t4], null == r3[e]) r3[e] = c++;
      else if (r3[e] < this.__a[t4]) return;
      return u3(n.event ? n.event(r3) : r3);
    }
  };
}
function z(t4, r3, u3, i3, f4, o4, e3, l3, c3, a5) {
  var s4, p3, v3, d3, k3, b, m3, M, C4, j3, L2, H2, q2, A4, O, P2, T3, N2, V2 = r3.type;
  if (r3.constructor !== h) return null;
  128 & u3.__u && (c3 = 32 & u3.__u, s4 = u3.__c.__z) && (r3.__u |= c3, p3 = o4 = [], 8 == s4.nodeType ? l3 = B(s4, o4) : o4.push(s4), l3 = o4[0] || l3), (s4 = n.__b) && s4(r3);
  n: if ("function" == typeof V2) {
    v3 = e3.length;
    try {
      if (M = r3.props, C4 = (s4 = V2.prototype) && s4.render, j3 = (s4 = V2.contextType) && i3[s4.__c], L2 = s4 ? j3 ? j3.props.value : s4.__ : i3, (d3 = u3.__c) ? (r3.__c = d3, 2 & d3.__g && (d3.__g |= 1)) : (C4 ? r3.__c = d3 = new V2(M, L2) : (r3.__c = d3 = new x(M, L2), d3.constructor = V2, d3.render = K), j3 && j3.sub(d3), d3.state || (d3.state = {}), d3.__n = i3, d3.__g |= 8, d3.__h = [], d3.__k = []), C4 && (d3.__s || (d3.__s = d3.state), V2.getDerivedStateFromProps && (d3.__s == d3.state && (d3.__s = _({}, d3.__s)), _(d3.__s, V2.getDerivedStateFromProps(M, d3.__s)))), k3 = d3.props, b = d3.state, d3.__v = r3, u3.__c) {
        if (M !== k3 && C4 && !V2.getDerivedStateFromProps && d3.componentWillReceiveProps && d3.componentWillReceiveProps(M, L2), r3.__v == u3.__v && !(8 & d3.__g) || !(4 & d3.__g) && d3.shouldComponentUpdate && false === d3.shouldComponentUpdate(M, d3.__s, L2)) {
          r3.__v != u3.__v && (d3.props = M, d3.state = d3.__s, d3.__g &= -9), r3.__e = u3.__e, r3.__k = u3.__k, r3.__k.some(function(n2) {
            n2 && (n2.__ = r3);
          }), y.push.apply(d3.__h, d3.__k), d3.__k = [], d3.__h.length && e3.push(d3), l3 = S(u3);
          break n;
        }
        d3.componentWillUpdate && d3.componentWillUpdate(M, d3.__s, L2), C4 && d3.componentDidUpdate && d3.__h.push(function() {
          d3.componentDidUpdate(k3, b, m3);
        });
      } else C4 && !V2.getDerivedStateFromProps && d3.componentWillMount && d3.componentWillMount(), C4 && d3.componentDidMount && d3.__h.push(d3.componentDidMount);
      d3.context = L2, d3.props = M, d3.__P = t4, d3.__g &= -5, H2 = n.__r, q2 = C4 ? 25 : 0;
      do {
        d3.__g &= -9, H2 && H2(r3), s4 = d3.render(d3.props, d3.state = d3.__s, d3.context);
      } while (8 & d3.__g && ++q2 < 25);
      C4 && (y.push.apply(d3.__h, d3.__k), d3.__k = []), d3.state = d3.__s, d3.getChildContext && (i3 = _({}, i3, d3.getChildContext())), C4 && u3.__c && d3.getSnapshotBeforeUpdate && (m3 = d3.getSnapshotBeforeUpdate(k3, b)), A4 = s4 && s4.type === $ && null == s4.key ? s4.props.children : s4, M.__P && (s4 = l3, f4 = (t4 = M.__P).namespaceURI, c3 = o4 = null, u3.props && u3.props.__P != t4 && (u3.__k.some(function(n2) {
        n2 && J(n2, n2);
      }), u3.__k = null), l3 = u3.__k ? S(u3, 0) : null), l3 = I(t4, w(A4) ? A4 : [A4], r3, u3, i3, f4, o4, e3, l3, c3, a5), M.__P && (r3.__e = null, l3 = s4), r3.__u &= -161, p3 && p3.some(g), d3.__h.length && e3.push(d3), 1 & d3.__g && (d3.__g &= -4);
    } catch (t5) {
      if (e3.length = v3, r3.__v = null, c3 || o4) if (t5 && t5.then) {
        if (r3.__u |= 128 | c3, o4) {
          for (~(T3 = o4.indexOf(l3 || void 0)) || (T3 = o4.length); (N2 = o4[T3 - 1]) && 8 == N2.nodeType; ) T3--;
          for (; T3 < o4.length; T3++) if (N2 = o4[T3]) if (o4[T3] = null, O) {
            if (N2 == P2) break;
          } else {
            if (8 != N2.nodeType) break;
            N2.data.startsWith("$s") && (P2 = B(O = N2));
          }
        }
        if (!O) {
          for (; l3 && 8 == l3.nodeType && l3.nextSibling; ) l3 = l3.nextSibling;
          O = l3;
        }
        (s4 = B(O = r3.__c.__z || (r3.__c.__z = O))) ? (r3.__e = O, l3 = s4) : r3.__e = l3, l3 = l3 && l3.nextSibling;
      } else o4 && o4.some(g);
      else r3.__e = u3.__e;
      r3.__k || (r3.__k = u3.__k || []), t5 && t5.then || D(r3), n.__e(t5, r3, u3);
    }
  } else l3 = r3.__e = F(u3.__e, r3, u3, i3, f4, o4, e3, c3, a5, t4);
  return (s4 = n.diffed) && s4(r3), l3;
}
function B(n2, t4) {
  if (n2 && 8 == n2.nodeType && n2.data.startsWith("$s")) for (var r3 = 1; n2 = n2.nextSibling; ) {
    if (8 == n2.nodeType) {
      if (n2.data.startsWith("$s")) r3++;
      else if (n2.data.startsWith("/$s") && !--r3) return n2;
    }
    t4 && t4.push(n2);
  }
}
function D(n2) {
  n2 && (n2.__c && (n2.__c.__g |= 4), n2.__k && n2.__k.some(D));
}
function E(t4, r3, u3) {
  for (var i3 = 0; i3 < u3.length; ) G(u3[i3++], u3[i3++], u3[i3++]);
  n.__c && n.__c(r3, t4), t4.some(function(r4) {
    try {
      t4 = r4.__h, r4.__h = [], t4.some(function(n2) {
        n2.call(r4);
      });
    } catch (t5) {
      n.__e(t5, r4.__v);
    }
  });
}
function F(t4, r3, u3, i3, f4, o4, e3, l3, c3, a5) {
  var s4, h3, y4, _3, k3, b, m3, M, $2 = u3.props || p, x3 = r3.props, C4 = r3.type;
  if ("svg" == C4 ? f4 = "http://www.w3.org/2000/svg" : "math" == C4 ? f4 = "http://www.w3.org/1998/Math/MathML" : f4 || (f4 = "http://www.w3.org/1999/xhtml"), o4) {
    for (s4 = 0; s4 < o4.length; s4++) if ((k3 = o4[s4]) && (C4 ? k3.localName == C4 : 3 == k3.nodeType)) {
      t4 = k3, o4[s4] = null;
      break;
    }
  }
  if (!t4) {
    if (M = a5.ownerDocument || document, !C4) return M.createTextNode(x3);
    t4 = M.createElementNS(f4, C4, x3.is ? x3 : a5), l3 && (n.__m && n.__m(r3, o4), l3 = false), o4 = null;
  }
  if (C4) {
    if (a5 = "template" == C4 && t4.content || t4, o4 = "textarea" == C4 && null != x3.defaultValue ? null : o4 && d.call(a5.childNodes), !l3 && o4) for ($2 = {}, s4 = 0; s4 < t4.attributes.length; s4++) $2[(k3 = t4.attributes[s4]).name] = k3.value;
    for (s4 in $2) k3 = $2[s4], "dangerouslySetInnerHTML" == s4 ? y4 = k3 : "children" == s4 || s4 in x3 || "value" == s4 && "defaultValue" in x3 || "checked" == s4 && "defaultChecked" in x3 || N(t4, s4, null, k3, f4);
    for (s4 in x3) k3 = x3[s4], "children" == s4 ? _3 = k3 : "dangerouslySetInnerHTML" == s4 ? h3 = k3 : "value" == s4 ? b = k3 : "checked" == s4 ? m3 = k3 : l3 && "function" != typeof k3 || $2[s4] === k3 || N(t4, s4, k3, $2[s4], f4);
    h3 ? (l3 || y4 && (h3.__html == y4.__html || h3.__html == t4.innerHTML) || (t4.innerHTML = h3.__html), r3.__k = []) : (y4 && (t4.textContent = ""), ("foreignObject" == C4 || "http://www.w3.org/1998/Math/MathML" == f4 && v.test(C4)) && (f4 = "http://www.w3.org/1999/xhtml"), I(a5, w(_3) ? _3 : [_3], r3, u3, i3, f4, o4, e3, o4 ? o4[0] : u3.__k && S(u3, 0), l3, c3), o4 && o4.some(g)), l3 && "textarea" != C4 || (s4 = "value", "progress" == C4 && null == b ? t4.removeAttribute(s4) : null == b || b === t4[s4] && ("progress" != C4 || b) || N(t4, s4, b, $2[s4], f4), s4 = "checked", null != m3 && m3 != t4[s4] && N(t4, s4, m3, $2[s4], f4));
  } else $2 === x3 || l3 && t4.data == x3 || (t4.data = x3);
  return t4;
}
function G(t4, r3, u3, i3) {
  try {
    "function" == typeof t4 ? r3 ? r3.__x = t4(r3) || 1 : i3 && (i3 = i3.__c || i3.__e) && (r3 = i3.__x) && (i3.__x = null, "function" == typeof r3 ? r3() : t4(null)) : t4.current = r3;
  } catch (t5) {
    n.__e(t5, u3);
  }
}
function J(t4, r3, u3) {
  var i3, f4, o4, e3;
  if (n.unmount && n.unmount(t4), !(i3 = t4.ref) || i3.current && i3.current != t4.__e || G(i3, null, r3, t4), i3 = t4.__c) {
    if (i3.componentWillUnmount) try {
      i3.componentWillUnmount();
    } catch (t5) {
      n.__e(t5, r3);
    }
    i3.__P = i3.__n = null;
  }
  if (i3 = t4.__k) for (e3 = 0; e3 < i3.length; e3++) i3[e3] && J(i3[e3], r3, "function" != typeof t4.type || u3 && !t4.props.__P);
  !u3 && (i3 = t4.__c) && (i3 = i3.__z) && (f4 = B(i3, o4 = [])) && (i3 == t4.__e && o4.some(g), g(f4), g(i3)), u3 || g(t4.__e), t4.__e = t4.__c = t4.__ = null;
}
function K(n2, t4, r3) {
  return this.constructor(n2, r3);
}
function Q(t4, r3) {
  var u3, i3, f4, o4;
  n.__ && n.__(t4, r3), 9 == r3.nodeType && (r3 = r3.documentElement), i3 = (u3 = t4 && 32 & t4.__u) ? null : r3.__k, r3.__k = m($, { children: [t4] }), f4 = [], o4 = [], z(r3, r3.__k, i3 || p, p, r3.namespaceURI, i3 ? null : r3.firstChild ? d.call(r3.childNodes) : null, f4, i3 ? i3.__e : r3.firstChild, u3, o4), E(f4, r3.__k, o4), r3.__k.props.children = null;
}
function U(n2) {
  function t4(n3) {
    var r3, u3;
    return this.getChildContext || (r3 = /* @__PURE__ */ new Set(), (u3 = {})[t4.__c] = this, this.getChildContext = function() {
      return u3;
    }, this.shouldComponentUpdate = function(n4) {
      this.props.value != n4.value && r3.forEach(function(n5) {
        n5.__g |= 4, L(n5);
      });
    }, this.sub = function(n4) {
      r3.add(n4);
      var t5 = n4.componentWillUnmount;
      n4.componentWillUnmount = function() {
        r3.delete(n4), t5 && t5.call(n4);
      };
    }), n3.children;
  }
  return t4.__c = "__cC" + s++, t4.__ = n2, t4.Provider = (t4.Consumer = function(n3, t5) {
    return n3.children(t5);
  }).contextType = t4, t4;
}
n = { __e: function(n2, t4, r3, u3) {
  for (var i3, o4, e3; t4 = t4.__; ) if ((i3 = t4.__c) && !(1 & i3.__g)) {
    i3.__g |= 4;
    try {
      if ((e3 = (o4 = i3.constructor) && o4.getDerivedStateFromError) && i3.setState(o4.getDerivedStateFromError(n2)), i3.componentDidCatch && (i3.componentDidCatch(n2, u3 || {}), e3 = 1), e3 && 8 & i3.__g) return void (i3.__g |= 2);
    } catch (t5) {
      n2 = t5;
    }
  }
  throw f = 0, n2;
} }, t = 0, r = function(n2) {
  return null != n2 && n2.constructor === h;
}, x.prototype.setState = function(n2, t4) {
  var r3 = this.__s;
  r3 && r3 != this.state || (r3 = this.__s = _({}, this.state)), "function" == typeof n2 && (n2 = n2(_({}, r3), this.props)), n2 && (_(r3, n2), this.__v && (t4 && this.__k.push(t4), L(this)));
}, x.prototype.forceUpdate = function(n2) {
  this.__v && (this.__g |= 4, n2 && this.__h.push(n2), L(this));
}, x.prototype.render = $, u = [], f = 0, o = function(n2, t4) {
  return n2.__v.__b - t4.__v.__b;
}, e = /* @__PURE__ */ Symbol(), l = /(PointerCapture)$|Capture$/i, c = 0, a = {}, s = 0;

// node_modules/preact/hooks/dist/hooks.mjs
var t2;
var r2;
var u2;
var i2;
var o2 = Object.is;
var f2 = 0;
var c2 = [];
var e2 = [];
var a2 = n;
var v2 = a2.__b;
var l2 = a2.__r;
var m2 = a2.diffed;
var h2 = a2.__c;
var s2 = a2.unmount;
var p2 = a2.__;
function y2(n2, t4) {
  a2.__h && a2.__h(r2, n2, f2 || t4), f2 = 0;
  var u3 = r2.__H || (r2.__H = { __: [], __h: [] });
  return n2 >= u3.__.length && u3.__.push({}), u3.__[n2];
}
function d2(n2) {
  return f2 = 1, _2(G2, n2);
}
function _2(n2, u3, i3) {
  var f4 = y2(t2++, 2);
  if (f4.t = n2, !f4.__c && (f4.__ = [i3 ? i3(u3) : G2(void 0, u3), function(n3) {
    var t4 = (f4.__N || f4.__)[0], r3 = f4.t(t4, n3);
    o2(t4, r3) || (f4.__N = [r3, f4.__[1]], f4.__c.setState({}));
  }], f4.__c = r2, !r2.__f)) {
    r2.__f = true;
    var c3 = r2.shouldComponentUpdate;
    r2.shouldComponentUpdate = function(n3, t4, r3) {
      var u4 = this.__H;
      if (!u4) return true;
      var i4 = false, f5 = this.props != n3;
      if (u4.__.some(function(n4) {
        n4.__N && (i4 = true, o2(n4.__[0], n4.__N[0]) || (f5 = true));
      }), c3) {
        var e3 = c3.call(this, n3, t4, r3);
        return i4 ? e3 || f5 : e3;
      }
      return !i4 || f5;
    };
  }
  return f4.__;
}
function A2(n2, u3) {
  var i3 = y2(t2++, 3);
  !a2.__s && E2(i3.__H, u3) && (i3.__P = true, i3.__ = n2, i3.u = u3, r2.__H.__h.push(i3));
}
function F2(n2, u3) {
  var i3 = y2(t2++, 4);
  !a2.__s && E2(i3.__H, u3) && (i3.__P = false, i3.__ = n2, i3.u = u3, r2.__h.push(i3));
}
function T2(n2) {
  return f2 = 5, w2(function() {
    return { current: n2 };
  }, []);
}
function w2(n2, r3) {
  var u3 = y2(t2++, 7);
  return E2(u3.__H, r3) && (u3.__ = n2(), u3.__H = r3), u3.__;
}
function j2(n2) {
  var u3 = r2.context[n2.__c], i3 = y2(t2++, 9);
  return i3.c = n2, u3 ? (null == i3.__ && (i3.__ = true, u3.sub(r2)), u3.props.value) : n2.__;
}
function g2() {
  var n2;
  do {
    for (; n2 = e2.shift(); ) try {
      C2(n2);
    } catch (t5) {
      a2.__e(t5, { __: (n2 = n2.__P) && n2.__v });
    }
    for (; n2 = c2.shift(); ) {
      var t4 = n2.__H;
      if (n2.__P && t4) try {
        t4.__h.some(C2), t4.__h.some(D2), t4.__h = [];
      } catch (r3) {
        t4.__h = [], a2.__e(r3, n2.__v);
      }
    }
  } while (e2.length);
}
a2.__b = function(n2) {
  r2 = null, v2 && v2(n2);
}, a2.__ = function(n2, t4) {
  n2 && t4.__k && t4.__k.__m && (n2.__m = t4.__k.__m), p2 && p2(n2, t4);
}, a2.__r = function(n2) {
  l2 && l2(n2), t2 = 0;
  var i3 = (r2 = n2.__c).__H;
  i3 && (u2 == r2 ? r2.__h = [] : (i3.__h.some(C2), i3.__h.some(D2), t2 = 0), i3.__h = [], i3.__.some(function(n3) {
    n3.__N && (n3.__ = n3.__N), n3.u = n3.__N = void 0;
  })), u2 = r2;
}, a2.diffed = function(n2) {
  m2 && m2(n2);
  var t4 = n2.__c;
  t4 && t4.__H && (t4.__H.__h.length && B2(c2.push(t4)), t4.__H.__.some(function(n3) {
    n3.u && (n3.__H = n3.u);
  })), u2 = r2 = null;
}, a2.__c = function(n2, t4) {
  t4.some(function(n3) {
    try {
      n3.__h.some(C2), n3.__h = n3.__h.filter(function(n4) {
        return !n4.__ || D2(n4);
      });
    } catch (t5) {
      n3.__h = [function() {
        throw t5;
      }];
    }
  }), h2 && h2(n2, t4);
}, a2.unmount = function(n2) {
  s2 && s2(n2);
  var t4, r3, u3 = n2.__c;
  u3 && u3.__H && (u3.__H.__.some(function(u4) {
    try {
      if (u4.__P && u4.__c) {
        if (void 0 === r3) {
          for (r3 = n2.__; r3 && (!r3.__c || !r3.__c.__P); ) r3 = r3.__;
          r3 = r3 && r3.__c;
        }
        u4.__P = r3, B2(e2.push(u4));
      } else C2(u4);
    } catch (n3) {
      t4 = n3;
    }
  }), u3.__H = void 0, t4 && a2.__e(t4, u3.__v));
};
var k = "function" == typeof requestAnimationFrame;
function z2(n2) {
  var t4, r3 = function() {
    clearTimeout(u3), k && cancelAnimationFrame(t4), setTimeout(n2);
  }, u3 = setTimeout(r3, 35);
  k && (t4 = requestAnimationFrame(r3));
}
function B2(n2) {
  1 != n2 && i2 == a2.requestAnimationFrame || ((i2 = a2.requestAnimationFrame) || z2)(g2);
}
function C2(n2) {
  var t4 = r2, u3 = n2.__c;
  "function" == typeof u3 && (n2.__c = void 0, u3()), r2 = t4;
}
function D2(n2) {
  var t4 = r2;
  n2.__c = n2.__(), r2 = t4;
}
function E2(n2, t4) {
  return !n2 || n2.length != t4.length || t4.some(function(t5, r3) {
    return !o2(t5, n2[r3]);
  });
}
function G2(n2, t4) {
  return "function" == typeof t4 ? t4(n2) : t4;
}

// src/definition/without-controls.ts
var UNSAFE = /[^\P{Cc}\t]|[\p{Cf}\p{Zl}\p{Zp}]/gu;
function withoutControls(line2) {
  return line2.replace(UNSAFE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
  });
}

// src/page/inert.ts
function inert(text) {
  return text.split(/\r\n|[\r\n]/).map(withoutControls).join("\n");
}

// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var f3 = /* @__PURE__ */ Symbol.for("pv");
var o3 = 0;
function a3(t4, e3, n2, u3, a5, i3) {
  e3 || (e3 = {});
  var c3, l3, p3 = e3;
  if ("ref" in p3 && "function" != typeof t4) for (l3 in p3 = {}, e3) "ref" == l3 ? c3 = e3[l3] : p3[l3] = e3[l3];
  var s4 = { type: t4, props: p3, key: n2, ref: c3, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: f3, __v: --o3, __i: -1, __u: 0 };
  return (a5 || i3) && (s4.__source = a5, s4.__self = i3), n.vnode && n.vnode(s4), s4;
}

// src/page/fault-notice.tsx
function FaultNotice({ error }) {
  return /* @__PURE__ */ a3("pre", { class: "error notice", role: "alert", children: inert(error.message) });
}

// src/page/page-heading.tsx
function PageHeading({
  title,
  children
}) {
  A2(() => {
    document.title = `${title} – plugin-runner`;
  }, [title]);
  return /* @__PURE__ */ a3("h1", { tabIndex: -1, children: children || title });
}

// src/page/route.ts
var ANY_EXECUTION = {
  plugin: void 0,
  status: void 0,
  outcome: void 0
};
var FILTERS = ["plugin", "status", "outcome"];
function parseRoute(hash) {
  const [path2 = "", query = ""] = hash.replace(/^#/, "").split("?", 2);
  const [, name = "", argument, ...more] = path2.split("/");
  if (name === "" && argument === void 0) return { name: "plugins" };
  if (more.length > 0) return { name: "unknown" };
  const decoded = argument === void 0 ? "" : tryDecode(argument);
  switch (name) {
    case "plugins":
      return decoded === "" ? { name: "plugins" } : { name: "plugin", plugin: decoded };
    case "executions":
      return decoded === "" ? { name: "executions", ...filtersOf(new URLSearchParams(query)) } : { name: "execution", id: decoded };
    default:
      return { name: "unknown" };
  }
}
function routeHash(route) {
  switch (route.name) {
    case "plugins":
    case "unknown":
      return "#/";
    case "plugin":
      return `#/plugins/${encodeURIComponent(route.plugin)}`;
    case "execution":
      return `#/executions/${encodeURIComponent(route.id)}`;
    case "executions": {
      const query = filterQuery(route).toString();
      return `#/executions${query === "" ? "" : `?${query}`}`;
    }
  }
}
function filterQuery(filters) {
  return new URLSearchParams(
    FILTERS.flatMap((name) => {
      const value2 = filters[name];
      return value2 === void 0 ? [] : [[name, value2]];
    })
  );
}
function filtersOf(query) {
  const filter = (name) => query.get(name) || void 0;
  return {
    plugin: filter("plugin"),
    status: filter("status"),
    outcome: filter("outcome")
  };
}
function tryDecode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/definition/json.ts
function isJsonObject(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}

// src/page/server/problem.ts
function parseProblem(status, body) {
  const given = isJsonObject(body) ? body : {};
  const text = (name) => {
    const value2 = given[name];
    return typeof value2 === "string" ? value2 : void 0;
  };
  return {
    status,
    title: text("title") ?? `The server answered with status ${status}`,
    detail: text("detail") ?? "",
    outcome: text("outcome"),
    executionId: text("execution_id"),
    faults: Array.isArray(given["errors"]) ? given["errors"].flatMap(faultOf) : []
  };
}
function faultOf(value2) {
  if (!isJsonObject(value2)) return [];
  const { pointer, rule, detail } = value2;
  if (typeof pointer !== "string" || typeof detail !== "string") return [];
  return [
    { pointer, rule: typeof rule === "string" ? rule : "", message: detail }
  ];
}

// src/page/server/server-fault.ts
var ServerFault = class extends Error {
  name = "ServerFault";
  /** Undefined when there was no answer. */
  problem;
  constructor(problem, options) {
    super(faultWords(problem), options);
    this.problem = problem;
  }
};
function faultWords(problem) {
  if (problem === void 0) {
    return "The server does not answer. It may have been stopped: start it again with `plugin-runner serve`, and load this page anew.";
  }
  const { status, title, detail } = problem;
  const said = [title, detail].filter((text) => text !== "").join(": ");
  switch (status) {
    case 401:
      return "The server does not know you. Load this page anew, and give the token that `plugin-runner serve` printed as the password.";
    case 403:
      return `The server does not allow this. ${said}`;
    case 429:
      return `The server has too much to do. Try again in a moment. ${said}`;
    default:
      return said;
  }
}

// src/page/server/server.ts
var DEADLINE_MS = 3e4;
var MAX_SHOWN_OUTPUT_BYTES = 512 * 1024;
var MAX_POINTS = 120;
async function getPlugins() {
  const { plugins } = await getJson("plugins");
  return plugins;
}
async function getPlugin(reference) {
  return getJson(`plugins/${encodeURIComponent(reference)}`);
}
async function startTask(reference, input) {
  try {
    const answer = await ask(`tasks/${encodeURIComponent(reference)}/execute`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        prefer: "respond-async, wait=1"
      },
      body: input
    });
    const location2 = answer.headers.get("location") ?? "";
    await answer.body?.cancel();
    return location2.slice(location2.lastIndexOf("/") + 1);
  } catch (error) {
    const problem = error instanceof ServerFault ? error.problem : void 0;
    if (!problem?.executionId || problem.outcome === "invalid_input") {
      throw error;
    }
    return problem.executionId;
  }
}
async function getExecutions(filters, { next, limit } = {}) {
  const query = filterQuery(filters);
  if (next !== void 0) query.set("after", next);
  if (limit !== void 0) query.set("limit", String(limit));
  const page = await getJson(`executions?${query.toString()}`);
  return { executions: page.executions, next: page.next ?? void 0 };
}
async function getExecution(id) {
  return getJson(executionPath(id));
}
async function getUsage(id) {
  const { curve } = await getJson(`${executionPath(id, "usage")}?points=${MAX_POINTS}`);
  return curve ? {
    ms: curve.ms,
    memoryBytes: curve.memory_bytes ?? void 0,
    cpus: curve.cpus ?? void 0
  } : void 0;
}
async function getFindings(id) {
  const { findings } = await getJson(
    executionPath(id, "findings")
  );
  return findings;
}
async function getArtifacts(id) {
  const { artifacts } = await getJson(
    executionPath(id, "artifacts")
  );
  return artifacts;
}
async function getOutput(id) {
  const answer = await ask(executionPath(id, "output"));
  const reader = answer.body?.getReader();
  const decoder = new TextDecoder();
  let [text, bytes, isCut] = ["", 0, false];
  while (reader) {
    const { done, value: value2 } = await reader.read();
    if (done) break;
    bytes += value2.byteLength;
    isCut = bytes > MAX_SHOWN_OUTPUT_BYTES;
    const surplus = isCut ? bytes - MAX_SHOWN_OUTPUT_BYTES : 0;
    text += decoder.decode(value2.subarray(0, value2.byteLength - surplus), {
      stream: true
    });
    if (isCut) {
      await reader.cancel();
      break;
    }
  }
  return {
    text,
    isCut,
    contentType: answer.headers.get("content-type") ?? ""
  };
}
async function cancelExecution(id) {
  await ask(executionPath(id), { method: "DELETE" });
}
function executionPath(id, ...parts) {
  return ["executions", id, ...parts].map(encodeURIComponent).join("/");
}
function addressOf(path2) {
  return new URL(path2, location.origin + location.pathname).href;
}
async function getJson(path2) {
  const answer = await ask(path2);
  return await answer.json();
}
async function ask(path2, init = {}) {
  let answer;
  try {
    answer = await fetch(addressOf(path2), {
      ...init,
      signal: AbortSignal.timeout(DEADLINE_MS)
    });
  } catch (error) {
    throw new ServerFault(void 0, { cause: error });
  }
  if (answer.ok) return answer;
  const body = await answer.json().catch(() => void 0);
  throw new ServerFault(parseProblem(answer.status, body));
}

// src/page/execution/cancel-button.tsx
function CancelButton({ id }) {
  const [isAsked, setAsked] = d2(false);
  const [error, setError] = d2();
  const cancel = async () => {
    if (isAsked) return;
    setAsked(true);
    setError(void 0);
    try {
      await cancelExecution(id);
    } catch (fault) {
      setError(fault);
      setAsked(false);
    }
  };
  return /* @__PURE__ */ a3($, { children: [
    /* @__PURE__ */ a3(
      "button",
      {
        type: "button",
        class: "danger",
        "aria-disabled": isAsked,
        onClick: () => void cancel(),
        children: isAsked ? "Cancelling …" : "Cancel"
      }
    ),
    error !== void 0 && /* @__PURE__ */ a3(FaultNotice, { error })
  ] });
}

// src/runner/format-bytes.ts
var UNITS = ["B", "KiB", "MiB", "GiB", "TiB"];
function formatBytes(bytes) {
  let value2 = bytes;
  let unit2 = 0;
  while (value2 >= 1024 && unit2 < UNITS.length - 1) {
    value2 /= 1024;
    unit2 += 1;
  }
  const digits = unit2 === 0 || Number.isInteger(value2) ? 0 : 1;
  return `${value2.toFixed(digits)} ${UNITS[unit2] ?? ""}`;
}

// src/page/use-loaded.ts
function useLoaded(load, keys) {
  const [loaded, setLoaded] = d2({ state: "loading" });
  A2(() => {
    if (load === void 0) return void 0;
    let isWanted = true;
    setLoaded({ state: "loading" });
    load().then(
      (value2) => isWanted && setLoaded({ state: "loaded", value: value2 }),
      (error) => isWanted && setLoaded({ state: "failed", error })
    );
    return () => {
      isWanted = false;
    };
  }, [...keys, load === void 0]);
  return loaded;
}

// src/page/execution/execution-artifacts.tsx
var MAX_ROWS = 500;
function ExecutionArtifacts({
  record,
  isOver
}) {
  const { execution_id: id, artifacts } = record;
  const isThere = isOver && (artifacts?.count ?? 0) > 0;
  const loaded = useLoaded(isThere ? () => getArtifacts(id) : void 0, [id]);
  if (!isThere) return null;
  return /* @__PURE__ */ a3("section", { class: "card", "aria-labelledby": "artifacts", children: [
    /* @__PURE__ */ a3("h2", { id: "artifacts", children: "Artifacts" }),
    loaded.state === "failed" && /* @__PURE__ */ a3(FaultNotice, { error: loaded.error }),
    /* @__PURE__ */ a3("ul", { class: "artifacts", children: loaded.state === "loaded" && loaded.value.slice(0, MAX_ROWS).map(({ path: path2, bytes }) => /* @__PURE__ */ a3("li", { children: [
      /* @__PURE__ */ a3(
        "a",
        {
          href: executionPath(id, "artifacts", ...path2.split("/")),
          download: true,
          children: /* @__PURE__ */ a3("code", { children: inert(path2) })
        }
      ),
      " ",
      formatBytes(bytes)
    ] }, path2)) })
  ] });
}

// src/report/usage-charts.ts
var MIN_SPAN_MS = 200;
function usageCharts({ limits, usage }, curve) {
  if (curve === void 0) return [];
  const { ms, memoryBytes, cpus } = curve;
  if ((ms.at(-1) ?? 0) - (ms[0] ?? 0) < MIN_SPAN_MS) return [];
  const peak = Math.max(usage.peak_memory_bytes ?? 0, ...memoryBytes ?? []);
  const most = Math.max(limits?.memory_bytes ?? 0, peak);
  const [unit2, unitBytes] = most >= 2 ** 30 ? ["GiB", 2 ** 30] : ["MiB", 2 ** 20];
  const limitCpus = limits ? limits.nano_cpus / 1e9 : void 0;
  const memory = memoryBytes && {
    kind: "memory",
    title: "Memory",
    summary: `peak ${formatBytes(peak)}${limits ? ` of ${formatBytes(limits.memory_bytes)}` : ""}`,
    ms,
    values: memoryBytes.map((bytes) => bytes / unitBytes),
    limit: limits ? limits.memory_bytes / unitBytes : void 0,
    format: (value2) => `${Number(value2.toFixed(2))} ${unit2}`
  };
  const cpu = cpus && {
    kind: "cpu",
    title: "CPU",
    summary: `${Number(Math.max(...cpus).toFixed(2))} CPU at most${limitCpus === void 0 ? "" : `, limit ${limitCpus}`}`,
    ms,
    values: cpus,
    limit: limitCpus,
    format: (value2) => `${Number(value2.toFixed(3))}`
  };
  return [memory, cpu].filter((chart) => chart !== void 0);
}

// node_modules/d3-array/dist/d3-array.mjs
function ascending(a5, b) {
  return a5 == null || b == null ? NaN : a5 < b ? -1 : a5 > b ? 1 : a5 >= b ? 0 : NaN;
}
function descending(a5, b) {
  return a5 == null || b == null ? NaN : b < a5 ? -1 : b > a5 ? 1 : b >= a5 ? 0 : NaN;
}
function bisector(f4) {
  let compare1, compare2, delta;
  if (f4.length !== 2) {
    compare1 = ascending;
    compare2 = (d3, x3) => ascending(f4(d3), x3);
    delta = (d3, x3) => f4(d3) - x3;
  } else {
    compare1 = f4 === ascending || f4 === descending ? f4 : zero;
    compare2 = f4;
    delta = f4;
  }
  function left(a5, x3, lo = 0, hi = a5.length) {
    if (lo < hi) {
      if (compare1(x3, x3) !== 0) return hi;
      do {
        const mid = lo + hi >>> 1;
        if (compare2(a5[mid], x3) < 0) lo = mid + 1;
        else hi = mid;
      } while (lo < hi);
    }
    return lo;
  }
  function right(a5, x3, lo = 0, hi = a5.length) {
    if (lo < hi) {
      if (compare1(x3, x3) !== 0) return hi;
      do {
        const mid = lo + hi >>> 1;
        if (compare2(a5[mid], x3) <= 0) lo = mid + 1;
        else hi = mid;
      } while (lo < hi);
    }
    return lo;
  }
  function center(a5, x3, lo = 0, hi = a5.length) {
    const i3 = left(a5, x3, lo, hi - 1);
    return i3 > lo && delta(a5[i3 - 1], x3) > -delta(a5[i3], x3) ? i3 - 1 : i3;
  }
  return { left, center, right };
}
function zero() {
  return 0;
}
function number(x3) {
  return x3 === null ? NaN : +x3;
}
var ascendingBisect = bisector(ascending);
var bisectRight = ascendingBisect.right;
var bisectLeft = ascendingBisect.left;
var bisectCenter = bisector(number).center;
var blur2 = Blur2(blurf);
var blurImage = Blur2(blurfImage);
function Blur2(blur) {
  return function(data, rx, ry = rx) {
    if (!((rx = +rx) >= 0)) throw new RangeError("invalid rx");
    if (!((ry = +ry) >= 0)) throw new RangeError("invalid ry");
    let { data: values, width, height } = data;
    if (!((width = Math.floor(width)) >= 0)) throw new RangeError("invalid width");
    if (!((height = Math.floor(height !== void 0 ? height : values.length / width)) >= 0)) throw new RangeError("invalid height");
    if (!width || !height || !rx && !ry) return data;
    const blurx = rx && blur(rx);
    const blury = ry && blur(ry);
    const temp = values.slice();
    if (blurx && blury) {
      blurh(blurx, temp, values, width, height);
      blurh(blurx, values, temp, width, height);
      blurh(blurx, temp, values, width, height);
      blurv(blury, values, temp, width, height);
      blurv(blury, temp, values, width, height);
      blurv(blury, values, temp, width, height);
    } else if (blurx) {
      blurh(blurx, values, temp, width, height);
      blurh(blurx, temp, values, width, height);
      blurh(blurx, values, temp, width, height);
    } else if (blury) {
      blurv(blury, values, temp, width, height);
      blurv(blury, temp, values, width, height);
      blurv(blury, values, temp, width, height);
    }
    return data;
  };
}
function blurh(blur, T3, S2, w3, h3) {
  for (let y4 = 0, n2 = w3 * h3; y4 < n2; ) {
    blur(T3, S2, y4, y4 += w3, 1);
  }
}
function blurv(blur, T3, S2, w3, h3) {
  for (let x3 = 0, n2 = w3 * h3; x3 < w3; ++x3) {
    blur(T3, S2, x3, x3 + n2, w3);
  }
}
function blurfImage(radius) {
  const blur = blurf(radius);
  return (T3, S2, start, stop, step) => {
    start <<= 2, stop <<= 2, step <<= 2;
    blur(T3, S2, start + 0, stop + 0, step);
    blur(T3, S2, start + 1, stop + 1, step);
    blur(T3, S2, start + 2, stop + 2, step);
    blur(T3, S2, start + 3, stop + 3, step);
  };
}
function blurf(radius) {
  const radius0 = Math.floor(radius);
  if (radius0 === radius) return bluri(radius);
  const t4 = radius - radius0;
  const w3 = 2 * radius + 1;
  return (T3, S2, start, stop, step) => {
    if (!((stop -= step) >= start)) return;
    let sum = radius0 * S2[start];
    const s0 = step * radius0;
    const s1 = s0 + step;
    for (let i3 = start, j3 = start + s0; i3 < j3; i3 += step) {
      sum += S2[Math.min(stop, i3)];
    }
    for (let i3 = start, j3 = stop; i3 <= j3; i3 += step) {
      sum += S2[Math.min(stop, i3 + s0)];
      T3[i3] = (sum + t4 * (S2[Math.max(start, i3 - s1)] + S2[Math.min(stop, i3 + s1)])) / w3;
      sum -= S2[Math.max(start, i3 - s0)];
    }
  };
}
function bluri(radius) {
  const w3 = 2 * radius + 1;
  return (T3, S2, start, stop, step) => {
    if (!((stop -= step) >= start)) return;
    let sum = radius * S2[start];
    const s4 = step * radius;
    for (let i3 = start, j3 = start + s4; i3 < j3; i3 += step) {
      sum += S2[Math.min(stop, i3)];
    }
    for (let i3 = start, j3 = stop; i3 <= j3; i3 += step) {
      sum += S2[Math.min(stop, i3 + s4)];
      T3[i3] = sum / w3;
      sum -= S2[Math.max(start, i3 - s4)];
    }
  };
}
var array = Array.prototype;
var slice = array.slice;
var e10 = Math.sqrt(50);
var e5 = Math.sqrt(10);
var e22 = Math.sqrt(2);
function tickSpec(start, stop, count) {
  const step = (stop - start) / Math.max(0, count), power = Math.floor(Math.log10(step)), error = step / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e22 ? 2 : 1;
  let i1, i22, inc;
  if (power < 0) {
    inc = Math.pow(10, -power) / factor;
    i1 = Math.round(start * inc);
    i22 = Math.round(stop * inc);
    if (i1 / inc < start) ++i1;
    if (i22 / inc > stop) --i22;
    inc = -inc;
  } else {
    inc = Math.pow(10, power) * factor;
    i1 = Math.round(start / inc);
    i22 = Math.round(stop / inc);
    if (i1 * inc < start) ++i1;
    if (i22 * inc > stop) --i22;
  }
  if (i22 < i1 && 0.5 <= count && count < 2) return tickSpec(start, stop, count * 2);
  return [i1, i22, inc];
}
function ticks(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  if (!(count > 0)) return [];
  if (start === stop) return [start];
  const reverse = stop < start, [i1, i22, inc] = reverse ? tickSpec(stop, start, count) : tickSpec(start, stop, count);
  if (!(i22 >= i1)) return [];
  const n2 = i22 - i1 + 1, ticks2 = new Array(n2);
  if (reverse) {
    if (inc < 0) for (let i3 = 0; i3 < n2; ++i3) ticks2[i3] = (i22 - i3) / -inc;
    else for (let i3 = 0; i3 < n2; ++i3) ticks2[i3] = (i22 - i3) * inc;
  } else {
    if (inc < 0) for (let i3 = 0; i3 < n2; ++i3) ticks2[i3] = (i1 + i3) / -inc;
    else for (let i3 = 0; i3 < n2; ++i3) ticks2[i3] = (i1 + i3) * inc;
  }
  return ticks2;
}
function tickIncrement(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  return tickSpec(start, stop, count)[2];
}
function tickStep(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  const reverse = stop < start, inc = reverse ? tickIncrement(stop, start, count) : tickIncrement(start, stop, count);
  return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
}
var shuffle = shuffler(Math.random);
function shuffler(random) {
  return function shuffle2(array3, i0 = 0, i1 = array3.length) {
    let m3 = i1 - (i0 = +i0);
    while (m3) {
      const i3 = random() * m3-- | 0, t4 = array3[m3 + i0];
      array3[m3 + i0] = array3[i3 + i0];
      array3[i3 + i0] = t4;
    }
    return array3;
  };
}

// node_modules/d3-color/dist/d3-color.mjs
function define(constructor, factory, prototype) {
  constructor.prototype = factory.prototype = prototype;
  prototype.constructor = constructor;
}
function extend(parent, definition) {
  var prototype = Object.create(parent.prototype);
  for (var key in definition) prototype[key] = definition[key];
  return prototype;
}
function Color() {
}
var darker = 0.7;
var brighter = 1 / darker;
var reI = "\\s*([+-]?\\d+)\\s*";
var reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*";
var reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*";
var reHex = /^#([0-9a-f]{3,8})$/;
var reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`);
var reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`);
var reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`);
var reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`);
var reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`);
var reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`);
var named = {
  aliceblue: 15792383,
  antiquewhite: 16444375,
  aqua: 65535,
  aquamarine: 8388564,
  azure: 15794175,
  beige: 16119260,
  bisque: 16770244,
  black: 0,
  blanchedalmond: 16772045,
  blue: 255,
  blueviolet: 9055202,
  brown: 10824234,
  burlywood: 14596231,
  cadetblue: 6266528,
  chartreuse: 8388352,
  chocolate: 13789470,
  coral: 16744272,
  cornflowerblue: 6591981,
  cornsilk: 16775388,
  crimson: 14423100,
  cyan: 65535,
  darkblue: 139,
  darkcyan: 35723,
  darkgoldenrod: 12092939,
  darkgray: 11119017,
  darkgreen: 25600,
  darkgrey: 11119017,
  darkkhaki: 12433259,
  darkmagenta: 9109643,
  darkolivegreen: 5597999,
  darkorange: 16747520,
  darkorchid: 10040012,
  darkred: 9109504,
  darksalmon: 15308410,
  darkseagreen: 9419919,
  darkslateblue: 4734347,
  darkslategray: 3100495,
  darkslategrey: 3100495,
  darkturquoise: 52945,
  darkviolet: 9699539,
  deeppink: 16716947,
  deepskyblue: 49151,
  dimgray: 6908265,
  dimgrey: 6908265,
  dodgerblue: 2003199,
  firebrick: 11674146,
  floralwhite: 16775920,
  forestgreen: 2263842,
  fuchsia: 16711935,
  gainsboro: 14474460,
  ghostwhite: 16316671,
  gold: 16766720,
  goldenrod: 14329120,
  gray: 8421504,
  green: 32768,
  greenyellow: 11403055,
  grey: 8421504,
  honeydew: 15794160,
  hotpink: 16738740,
  indianred: 13458524,
  indigo: 4915330,
  ivory: 16777200,
  khaki: 15787660,
  lavender: 15132410,
  lavenderblush: 16773365,
  lawngreen: 8190976,
  lemonchiffon: 16775885,
  lightblue: 11393254,
  lightcoral: 15761536,
  lightcyan: 14745599,
  lightgoldenrodyellow: 16448210,
  lightgray: 13882323,
  lightgreen: 9498256,
  lightgrey: 13882323,
  lightpink: 16758465,
  lightsalmon: 16752762,
  lightseagreen: 2142890,
  lightskyblue: 8900346,
  lightslategray: 7833753,
  lightslategrey: 7833753,
  lightsteelblue: 11584734,
  lightyellow: 16777184,
  lime: 65280,
  limegreen: 3329330,
  linen: 16445670,
  magenta: 16711935,
  maroon: 8388608,
  mediumaquamarine: 6737322,
  mediumblue: 205,
  mediumorchid: 12211667,
  mediumpurple: 9662683,
  mediumseagreen: 3978097,
  mediumslateblue: 8087790,
  mediumspringgreen: 64154,
  mediumturquoise: 4772300,
  mediumvioletred: 13047173,
  midnightblue: 1644912,
  mintcream: 16121850,
  mistyrose: 16770273,
  moccasin: 16770229,
  navajowhite: 16768685,
  navy: 128,
  oldlace: 16643558,
  olive: 8421376,
  olivedrab: 7048739,
  orange: 16753920,
  orangered: 16729344,
  orchid: 14315734,
  palegoldenrod: 15657130,
  palegreen: 10025880,
  paleturquoise: 11529966,
  palevioletred: 14381203,
  papayawhip: 16773077,
  peachpuff: 16767673,
  peru: 13468991,
  pink: 16761035,
  plum: 14524637,
  powderblue: 11591910,
  purple: 8388736,
  rebeccapurple: 6697881,
  red: 16711680,
  rosybrown: 12357519,
  royalblue: 4286945,
  saddlebrown: 9127187,
  salmon: 16416882,
  sandybrown: 16032864,
  seagreen: 3050327,
  seashell: 16774638,
  sienna: 10506797,
  silver: 12632256,
  skyblue: 8900331,
  slateblue: 6970061,
  slategray: 7372944,
  slategrey: 7372944,
  snow: 16775930,
  springgreen: 65407,
  steelblue: 4620980,
  tan: 13808780,
  teal: 32896,
  thistle: 14204888,
  tomato: 16737095,
  turquoise: 4251856,
  violet: 15631086,
  wheat: 16113331,
  white: 16777215,
  whitesmoke: 16119285,
  yellow: 16776960,
  yellowgreen: 10145074
};
define(Color, color, {
  copy(channels) {
    return Object.assign(new this.constructor(), this, channels);
  },
  displayable() {
    return this.rgb().displayable();
  },
  hex: color_formatHex,
  // Deprecated! Use color.formatHex.
  formatHex: color_formatHex,
  formatHex8: color_formatHex8,
  formatHsl: color_formatHsl,
  formatRgb: color_formatRgb,
  toString: color_formatRgb
});
function color_formatHex() {
  return this.rgb().formatHex();
}
function color_formatHex8() {
  return this.rgb().formatHex8();
}
function color_formatHsl() {
  return hslConvert(this).formatHsl();
}
function color_formatRgb() {
  return this.rgb().formatRgb();
}
function color(format2) {
  var m3, l3;
  format2 = (format2 + "").trim().toLowerCase();
  return (m3 = reHex.exec(format2)) ? (l3 = m3[1].length, m3 = parseInt(m3[1], 16), l3 === 6 ? rgbn(m3) : l3 === 3 ? new Rgb(m3 >> 8 & 15 | m3 >> 4 & 240, m3 >> 4 & 15 | m3 & 240, (m3 & 15) << 4 | m3 & 15, 1) : l3 === 8 ? rgba(m3 >> 24 & 255, m3 >> 16 & 255, m3 >> 8 & 255, (m3 & 255) / 255) : l3 === 4 ? rgba(m3 >> 12 & 15 | m3 >> 8 & 240, m3 >> 8 & 15 | m3 >> 4 & 240, m3 >> 4 & 15 | m3 & 240, ((m3 & 15) << 4 | m3 & 15) / 255) : null) : (m3 = reRgbInteger.exec(format2)) ? new Rgb(m3[1], m3[2], m3[3], 1) : (m3 = reRgbPercent.exec(format2)) ? new Rgb(m3[1] * 255 / 100, m3[2] * 255 / 100, m3[3] * 255 / 100, 1) : (m3 = reRgbaInteger.exec(format2)) ? rgba(m3[1], m3[2], m3[3], m3[4]) : (m3 = reRgbaPercent.exec(format2)) ? rgba(m3[1] * 255 / 100, m3[2] * 255 / 100, m3[3] * 255 / 100, m3[4]) : (m3 = reHslPercent.exec(format2)) ? hsla(m3[1], m3[2] / 100, m3[3] / 100, 1) : (m3 = reHslaPercent.exec(format2)) ? hsla(m3[1], m3[2] / 100, m3[3] / 100, m3[4]) : named.hasOwnProperty(format2) ? rgbn(named[format2]) : format2 === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(n2) {
  return new Rgb(n2 >> 16 & 255, n2 >> 8 & 255, n2 & 255, 1);
}
function rgba(r3, g3, b, a5) {
  if (a5 <= 0) r3 = g3 = b = NaN;
  return new Rgb(r3, g3, b, a5);
}
function rgbConvert(o4) {
  if (!(o4 instanceof Color)) o4 = color(o4);
  if (!o4) return new Rgb();
  o4 = o4.rgb();
  return new Rgb(o4.r, o4.g, o4.b, o4.opacity);
}
function rgb(r3, g3, b, opacity) {
  return arguments.length === 1 ? rgbConvert(r3) : new Rgb(r3, g3, b, opacity == null ? 1 : opacity);
}
function Rgb(r3, g3, b, opacity) {
  this.r = +r3;
  this.g = +g3;
  this.b = +b;
  this.opacity = +opacity;
}
define(Rgb, rgb, extend(Color, {
  brighter(k3) {
    k3 = k3 == null ? brighter : Math.pow(brighter, k3);
    return new Rgb(this.r * k3, this.g * k3, this.b * k3, this.opacity);
  },
  darker(k3) {
    k3 = k3 == null ? darker : Math.pow(darker, k3);
    return new Rgb(this.r * k3, this.g * k3, this.b * k3, this.opacity);
  },
  rgb() {
    return this;
  },
  clamp() {
    return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
  },
  displayable() {
    return -0.5 <= this.r && this.r < 255.5 && (-0.5 <= this.g && this.g < 255.5) && (-0.5 <= this.b && this.b < 255.5) && (0 <= this.opacity && this.opacity <= 1);
  },
  hex: rgb_formatHex,
  // Deprecated! Use color.formatHex.
  formatHex: rgb_formatHex,
  formatHex8: rgb_formatHex8,
  formatRgb: rgb_formatRgb,
  toString: rgb_formatRgb
}));
function rgb_formatHex() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
  const a5 = clampa(this.opacity);
  return `${a5 === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a5 === 1 ? ")" : `, ${a5})`}`;
}
function clampa(opacity) {
  return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
}
function clampi(value2) {
  return Math.max(0, Math.min(255, Math.round(value2) || 0));
}
function hex(value2) {
  value2 = clampi(value2);
  return (value2 < 16 ? "0" : "") + value2.toString(16);
}
function hsla(h3, s4, l3, a5) {
  if (a5 <= 0) h3 = s4 = l3 = NaN;
  else if (l3 <= 0 || l3 >= 1) h3 = s4 = NaN;
  else if (s4 <= 0) h3 = NaN;
  return new Hsl(h3, s4, l3, a5);
}
function hslConvert(o4) {
  if (o4 instanceof Hsl) return new Hsl(o4.h, o4.s, o4.l, o4.opacity);
  if (!(o4 instanceof Color)) o4 = color(o4);
  if (!o4) return new Hsl();
  if (o4 instanceof Hsl) return o4;
  o4 = o4.rgb();
  var r3 = o4.r / 255, g3 = o4.g / 255, b = o4.b / 255, min = Math.min(r3, g3, b), max = Math.max(r3, g3, b), h3 = NaN, s4 = max - min, l3 = (max + min) / 2;
  if (s4) {
    if (r3 === max) h3 = (g3 - b) / s4 + (g3 < b) * 6;
    else if (g3 === max) h3 = (b - r3) / s4 + 2;
    else h3 = (r3 - g3) / s4 + 4;
    s4 /= l3 < 0.5 ? max + min : 2 - max - min;
    h3 *= 60;
  } else {
    s4 = l3 > 0 && l3 < 1 ? 0 : h3;
  }
  return new Hsl(h3, s4, l3, o4.opacity);
}
function hsl(h3, s4, l3, opacity) {
  return arguments.length === 1 ? hslConvert(h3) : new Hsl(h3, s4, l3, opacity == null ? 1 : opacity);
}
function Hsl(h3, s4, l3, opacity) {
  this.h = +h3;
  this.s = +s4;
  this.l = +l3;
  this.opacity = +opacity;
}
define(Hsl, hsl, extend(Color, {
  brighter(k3) {
    k3 = k3 == null ? brighter : Math.pow(brighter, k3);
    return new Hsl(this.h, this.s, this.l * k3, this.opacity);
  },
  darker(k3) {
    k3 = k3 == null ? darker : Math.pow(darker, k3);
    return new Hsl(this.h, this.s, this.l * k3, this.opacity);
  },
  rgb() {
    var h3 = this.h % 360 + (this.h < 0) * 360, s4 = isNaN(h3) || isNaN(this.s) ? 0 : this.s, l3 = this.l, m22 = l3 + (l3 < 0.5 ? l3 : 1 - l3) * s4, m1 = 2 * l3 - m22;
    return new Rgb(
      hsl2rgb(h3 >= 240 ? h3 - 240 : h3 + 120, m1, m22),
      hsl2rgb(h3, m1, m22),
      hsl2rgb(h3 < 120 ? h3 + 240 : h3 - 120, m1, m22),
      this.opacity
    );
  },
  clamp() {
    return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
  },
  displayable() {
    return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && (0 <= this.l && this.l <= 1) && (0 <= this.opacity && this.opacity <= 1);
  },
  formatHsl() {
    const a5 = clampa(this.opacity);
    return `${a5 === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a5 === 1 ? ")" : `, ${a5})`}`;
  }
}));
function clamph(value2) {
  value2 = (value2 || 0) % 360;
  return value2 < 0 ? value2 + 360 : value2;
}
function clampt(value2) {
  return Math.max(0, Math.min(1, value2 || 0));
}
function hsl2rgb(h3, m1, m22) {
  return (h3 < 60 ? m1 + (m22 - m1) * h3 / 60 : h3 < 180 ? m22 : h3 < 240 ? m1 + (m22 - m1) * (240 - h3) / 60 : m1) * 255;
}
var radians = Math.PI / 180;
var degrees = 180 / Math.PI;
var K2 = 18;
var Xn = 0.96422;
var Yn = 1;
var Zn = 0.82521;
var t0 = 4 / 29;
var t1 = 6 / 29;
var t22 = 3 * t1 * t1;
var t3 = t1 * t1 * t1;
function labConvert(o4) {
  if (o4 instanceof Lab) return new Lab(o4.l, o4.a, o4.b, o4.opacity);
  if (o4 instanceof Hcl) return hcl2lab(o4);
  if (!(o4 instanceof Rgb)) o4 = rgbConvert(o4);
  var r3 = rgb2lrgb(o4.r), g3 = rgb2lrgb(o4.g), b = rgb2lrgb(o4.b), y4 = xyz2lab((0.2225045 * r3 + 0.7168786 * g3 + 0.0606169 * b) / Yn), x3, z3;
  if (r3 === g3 && g3 === b) x3 = z3 = y4;
  else {
    x3 = xyz2lab((0.4360747 * r3 + 0.3850649 * g3 + 0.1430804 * b) / Xn);
    z3 = xyz2lab((0.0139322 * r3 + 0.0971045 * g3 + 0.7141733 * b) / Zn);
  }
  return new Lab(116 * y4 - 16, 500 * (x3 - y4), 200 * (y4 - z3), o4.opacity);
}
function lab(l3, a5, b, opacity) {
  return arguments.length === 1 ? labConvert(l3) : new Lab(l3, a5, b, opacity == null ? 1 : opacity);
}
function Lab(l3, a5, b, opacity) {
  this.l = +l3;
  this.a = +a5;
  this.b = +b;
  this.opacity = +opacity;
}
define(Lab, lab, extend(Color, {
  brighter(k3) {
    return new Lab(this.l + K2 * (k3 == null ? 1 : k3), this.a, this.b, this.opacity);
  },
  darker(k3) {
    return new Lab(this.l - K2 * (k3 == null ? 1 : k3), this.a, this.b, this.opacity);
  },
  rgb() {
    var y4 = (this.l + 16) / 116, x3 = isNaN(this.a) ? y4 : y4 + this.a / 500, z3 = isNaN(this.b) ? y4 : y4 - this.b / 200;
    x3 = Xn * lab2xyz(x3);
    y4 = Yn * lab2xyz(y4);
    z3 = Zn * lab2xyz(z3);
    return new Rgb(
      lrgb2rgb(3.1338561 * x3 - 1.6168667 * y4 - 0.4906146 * z3),
      lrgb2rgb(-0.9787684 * x3 + 1.9161415 * y4 + 0.033454 * z3),
      lrgb2rgb(0.0719453 * x3 - 0.2289914 * y4 + 1.4052427 * z3),
      this.opacity
    );
  }
}));
function xyz2lab(t4) {
  return t4 > t3 ? Math.pow(t4, 1 / 3) : t4 / t22 + t0;
}
function lab2xyz(t4) {
  return t4 > t1 ? t4 * t4 * t4 : t22 * (t4 - t0);
}
function lrgb2rgb(x3) {
  return 255 * (x3 <= 31308e-7 ? 12.92 * x3 : 1.055 * Math.pow(x3, 1 / 2.4) - 0.055);
}
function rgb2lrgb(x3) {
  return (x3 /= 255) <= 0.04045 ? x3 / 12.92 : Math.pow((x3 + 0.055) / 1.055, 2.4);
}
function hclConvert(o4) {
  if (o4 instanceof Hcl) return new Hcl(o4.h, o4.c, o4.l, o4.opacity);
  if (!(o4 instanceof Lab)) o4 = labConvert(o4);
  if (o4.a === 0 && o4.b === 0) return new Hcl(NaN, 0 < o4.l && o4.l < 100 ? 0 : NaN, o4.l, o4.opacity);
  var h3 = Math.atan2(o4.b, o4.a) * degrees;
  return new Hcl(h3 < 0 ? h3 + 360 : h3, Math.sqrt(o4.a * o4.a + o4.b * o4.b), o4.l, o4.opacity);
}
function hcl(h3, c3, l3, opacity) {
  return arguments.length === 1 ? hclConvert(h3) : new Hcl(h3, c3, l3, opacity == null ? 1 : opacity);
}
function Hcl(h3, c3, l3, opacity) {
  this.h = +h3;
  this.c = +c3;
  this.l = +l3;
  this.opacity = +opacity;
}
function hcl2lab(o4) {
  if (isNaN(o4.h)) return new Lab(o4.l, 0, 0, o4.opacity);
  var h3 = o4.h * radians;
  return new Lab(o4.l, Math.cos(h3) * o4.c, Math.sin(h3) * o4.c, o4.opacity);
}
define(Hcl, hcl, extend(Color, {
  brighter(k3) {
    return new Hcl(this.h, this.c, this.l + K2 * (k3 == null ? 1 : k3), this.opacity);
  },
  darker(k3) {
    return new Hcl(this.h, this.c, this.l - K2 * (k3 == null ? 1 : k3), this.opacity);
  },
  rgb() {
    return hcl2lab(this).rgb();
  }
}));
var A3 = -0.14861;
var B3 = 1.78277;
var C3 = -0.29227;
var D3 = -0.90649;
var E3 = 1.97294;
var ED = E3 * D3;
var EB = E3 * B3;
var BC_DA = B3 * C3 - D3 * A3;
function cubehelixConvert(o4) {
  if (o4 instanceof Cubehelix) return new Cubehelix(o4.h, o4.s, o4.l, o4.opacity);
  if (!(o4 instanceof Rgb)) o4 = rgbConvert(o4);
  var r3 = o4.r / 255, g3 = o4.g / 255, b = o4.b / 255, l3 = (BC_DA * b + ED * r3 - EB * g3) / (BC_DA + ED - EB), bl = b - l3, k3 = (E3 * (g3 - l3) - C3 * bl) / D3, s4 = Math.sqrt(k3 * k3 + bl * bl) / (E3 * l3 * (1 - l3)), h3 = s4 ? Math.atan2(k3, bl) * degrees - 120 : NaN;
  return new Cubehelix(h3 < 0 ? h3 + 360 : h3, s4, l3, o4.opacity);
}
function cubehelix(h3, s4, l3, opacity) {
  return arguments.length === 1 ? cubehelixConvert(h3) : new Cubehelix(h3, s4, l3, opacity == null ? 1 : opacity);
}
function Cubehelix(h3, s4, l3, opacity) {
  this.h = +h3;
  this.s = +s4;
  this.l = +l3;
  this.opacity = +opacity;
}
define(Cubehelix, cubehelix, extend(Color, {
  brighter(k3) {
    k3 = k3 == null ? brighter : Math.pow(brighter, k3);
    return new Cubehelix(this.h, this.s, this.l * k3, this.opacity);
  },
  darker(k3) {
    k3 = k3 == null ? darker : Math.pow(darker, k3);
    return new Cubehelix(this.h, this.s, this.l * k3, this.opacity);
  },
  rgb() {
    var h3 = isNaN(this.h) ? 0 : (this.h + 120) * radians, l3 = +this.l, a5 = isNaN(this.s) ? 0 : this.s * l3 * (1 - l3), cosh2 = Math.cos(h3), sinh2 = Math.sin(h3);
    return new Rgb(
      255 * (l3 + a5 * (A3 * cosh2 + B3 * sinh2)),
      255 * (l3 + a5 * (C3 * cosh2 + D3 * sinh2)),
      255 * (l3 + a5 * (E3 * cosh2)),
      this.opacity
    );
  }
}));

// node_modules/d3-interpolate/dist/d3-interpolate.mjs
function basis(t12, v0, v1, v22, v3) {
  var t23 = t12 * t12, t32 = t23 * t12;
  return ((1 - 3 * t12 + 3 * t23 - t32) * v0 + (4 - 6 * t23 + 3 * t32) * v1 + (1 + 3 * t12 + 3 * t23 - 3 * t32) * v22 + t32 * v3) / 6;
}
function basis$1(values) {
  var n2 = values.length - 1;
  return function(t4) {
    var i3 = t4 <= 0 ? t4 = 0 : t4 >= 1 ? (t4 = 1, n2 - 1) : Math.floor(t4 * n2), v1 = values[i3], v22 = values[i3 + 1], v0 = i3 > 0 ? values[i3 - 1] : 2 * v1 - v22, v3 = i3 < n2 - 1 ? values[i3 + 2] : 2 * v22 - v1;
    return basis((t4 - i3 / n2) * n2, v0, v1, v22, v3);
  };
}
function basisClosed(values) {
  var n2 = values.length;
  return function(t4) {
    var i3 = Math.floor(((t4 %= 1) < 0 ? ++t4 : t4) * n2), v0 = values[(i3 + n2 - 1) % n2], v1 = values[i3 % n2], v22 = values[(i3 + 1) % n2], v3 = values[(i3 + 2) % n2];
    return basis((t4 - i3 / n2) * n2, v0, v1, v22, v3);
  };
}
var constant = (x3) => () => x3;
function linear(a5, d3) {
  return function(t4) {
    return a5 + t4 * d3;
  };
}
function exponential(a5, b, y4) {
  return a5 = Math.pow(a5, y4), b = Math.pow(b, y4) - a5, y4 = 1 / y4, function(t4) {
    return Math.pow(a5 + t4 * b, y4);
  };
}
function hue$1(a5, b) {
  var d3 = b - a5;
  return d3 ? linear(a5, d3 > 180 || d3 < -180 ? d3 - 360 * Math.round(d3 / 360) : d3) : constant(isNaN(a5) ? b : a5);
}
function gamma(y4) {
  return (y4 = +y4) === 1 ? nogamma : function(a5, b) {
    return b - a5 ? exponential(a5, b, y4) : constant(isNaN(a5) ? b : a5);
  };
}
function nogamma(a5, b) {
  var d3 = b - a5;
  return d3 ? linear(a5, d3) : constant(isNaN(a5) ? b : a5);
}
var rgb2 = (function rgbGamma(y4) {
  var color2 = gamma(y4);
  function rgb3(start, end) {
    var r3 = color2((start = rgb(start)).r, (end = rgb(end)).r), g3 = color2(start.g, end.g), b = color2(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
    return function(t4) {
      start.r = r3(t4);
      start.g = g3(t4);
      start.b = b(t4);
      start.opacity = opacity(t4);
      return start + "";
    };
  }
  rgb3.gamma = rgbGamma;
  return rgb3;
})(1);
function rgbSpline(spline) {
  return function(colors) {
    var n2 = colors.length, r3 = new Array(n2), g3 = new Array(n2), b = new Array(n2), i3, color2;
    for (i3 = 0; i3 < n2; ++i3) {
      color2 = rgb(colors[i3]);
      r3[i3] = color2.r || 0;
      g3[i3] = color2.g || 0;
      b[i3] = color2.b || 0;
    }
    r3 = spline(r3);
    g3 = spline(g3);
    b = spline(b);
    color2.opacity = 1;
    return function(t4) {
      color2.r = r3(t4);
      color2.g = g3(t4);
      color2.b = b(t4);
      return color2 + "";
    };
  };
}
var rgbBasis = rgbSpline(basis$1);
var rgbBasisClosed = rgbSpline(basisClosed);
function numberArray(a5, b) {
  if (!b) b = [];
  var n2 = a5 ? Math.min(b.length, a5.length) : 0, c3 = b.slice(), i3;
  return function(t4) {
    for (i3 = 0; i3 < n2; ++i3) c3[i3] = a5[i3] * (1 - t4) + b[i3] * t4;
    return c3;
  };
}
function isNumberArray(x3) {
  return ArrayBuffer.isView(x3) && !(x3 instanceof DataView);
}
function genericArray(a5, b) {
  var nb = b ? b.length : 0, na = a5 ? Math.min(nb, a5.length) : 0, x3 = new Array(na), c3 = new Array(nb), i3;
  for (i3 = 0; i3 < na; ++i3) x3[i3] = value(a5[i3], b[i3]);
  for (; i3 < nb; ++i3) c3[i3] = b[i3];
  return function(t4) {
    for (i3 = 0; i3 < na; ++i3) c3[i3] = x3[i3](t4);
    return c3;
  };
}
function date(a5, b) {
  var d3 = /* @__PURE__ */ new Date();
  return a5 = +a5, b = +b, function(t4) {
    return d3.setTime(a5 * (1 - t4) + b * t4), d3;
  };
}
function number2(a5, b) {
  return a5 = +a5, b = +b, function(t4) {
    return a5 * (1 - t4) + b * t4;
  };
}
function object(a5, b) {
  var i3 = {}, c3 = {}, k3;
  if (a5 === null || typeof a5 !== "object") a5 = {};
  if (b === null || typeof b !== "object") b = {};
  for (k3 in b) {
    if (k3 in a5) {
      i3[k3] = value(a5[k3], b[k3]);
    } else {
      c3[k3] = b[k3];
    }
  }
  return function(t4) {
    for (k3 in i3) c3[k3] = i3[k3](t4);
    return c3;
  };
}
var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g;
var reB = new RegExp(reA.source, "g");
function zero2(b) {
  return function() {
    return b;
  };
}
function one(b) {
  return function(t4) {
    return b(t4) + "";
  };
}
function string(a5, b) {
  var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i3 = -1, s4 = [], q2 = [];
  a5 = a5 + "", b = b + "";
  while ((am = reA.exec(a5)) && (bm = reB.exec(b))) {
    if ((bs = bm.index) > bi) {
      bs = b.slice(bi, bs);
      if (s4[i3]) s4[i3] += bs;
      else s4[++i3] = bs;
    }
    if ((am = am[0]) === (bm = bm[0])) {
      if (s4[i3]) s4[i3] += bm;
      else s4[++i3] = bm;
    } else {
      s4[++i3] = null;
      q2.push({ i: i3, x: number2(am, bm) });
    }
    bi = reB.lastIndex;
  }
  if (bi < b.length) {
    bs = b.slice(bi);
    if (s4[i3]) s4[i3] += bs;
    else s4[++i3] = bs;
  }
  return s4.length < 2 ? q2[0] ? one(q2[0].x) : zero2(b) : (b = q2.length, function(t4) {
    for (var i4 = 0, o4; i4 < b; ++i4) s4[(o4 = q2[i4]).i] = o4.x(t4);
    return s4.join("");
  });
}
function value(a5, b) {
  var t4 = typeof b, c3;
  return b == null || t4 === "boolean" ? constant(b) : (t4 === "number" ? number2 : t4 === "string" ? (c3 = color(b)) ? (b = c3, rgb2) : string : b instanceof color ? rgb2 : b instanceof Date ? date : isNumberArray(b) ? numberArray : Array.isArray(b) ? genericArray : typeof b.valueOf !== "function" && typeof b.toString !== "function" || isNaN(b) ? object : number2)(a5, b);
}
function round(a5, b) {
  return a5 = +a5, b = +b, function(t4) {
    return Math.round(a5 * (1 - t4) + b * t4);
  };
}
var degrees2 = 180 / Math.PI;
var identity = {
  translateX: 0,
  translateY: 0,
  rotate: 0,
  skewX: 0,
  scaleX: 1,
  scaleY: 1
};
function decompose(a5, b, c3, d3, e3, f4) {
  var scaleX, scaleY, skewX;
  if (scaleX = Math.sqrt(a5 * a5 + b * b)) a5 /= scaleX, b /= scaleX;
  if (skewX = a5 * c3 + b * d3) c3 -= a5 * skewX, d3 -= b * skewX;
  if (scaleY = Math.sqrt(c3 * c3 + d3 * d3)) c3 /= scaleY, d3 /= scaleY, skewX /= scaleY;
  if (a5 * d3 < b * c3) a5 = -a5, b = -b, skewX = -skewX, scaleX = -scaleX;
  return {
    translateX: e3,
    translateY: f4,
    rotate: Math.atan2(b, a5) * degrees2,
    skewX: Math.atan(skewX) * degrees2,
    scaleX,
    scaleY
  };
}
var svgNode;
function parseCss(value2) {
  const m3 = new (typeof DOMMatrix === "function" ? DOMMatrix : WebKitCSSMatrix)(value2 + "");
  return m3.isIdentity ? identity : decompose(m3.a, m3.b, m3.c, m3.d, m3.e, m3.f);
}
function parseSvg(value2) {
  if (value2 == null) return identity;
  if (!svgNode) svgNode = document.createElementNS("http://www.w3.org/2000/svg", "g");
  svgNode.setAttribute("transform", value2);
  if (!(value2 = svgNode.transform.baseVal.consolidate())) return identity;
  value2 = value2.matrix;
  return decompose(value2.a, value2.b, value2.c, value2.d, value2.e, value2.f);
}
function interpolateTransform(parse, pxComma, pxParen, degParen) {
  function pop(s4) {
    return s4.length ? s4.pop() + " " : "";
  }
  function translate(xa, ya, xb, yb, s4, q2) {
    if (xa !== xb || ya !== yb) {
      var i3 = s4.push("translate(", null, pxComma, null, pxParen);
      q2.push({ i: i3 - 4, x: number2(xa, xb) }, { i: i3 - 2, x: number2(ya, yb) });
    } else if (xb || yb) {
      s4.push("translate(" + xb + pxComma + yb + pxParen);
    }
  }
  function rotate(a5, b, s4, q2) {
    if (a5 !== b) {
      if (a5 - b > 180) b += 360;
      else if (b - a5 > 180) a5 += 360;
      q2.push({ i: s4.push(pop(s4) + "rotate(", null, degParen) - 2, x: number2(a5, b) });
    } else if (b) {
      s4.push(pop(s4) + "rotate(" + b + degParen);
    }
  }
  function skewX(a5, b, s4, q2) {
    if (a5 !== b) {
      q2.push({ i: s4.push(pop(s4) + "skewX(", null, degParen) - 2, x: number2(a5, b) });
    } else if (b) {
      s4.push(pop(s4) + "skewX(" + b + degParen);
    }
  }
  function scale(xa, ya, xb, yb, s4, q2) {
    if (xa !== xb || ya !== yb) {
      var i3 = s4.push(pop(s4) + "scale(", null, ",", null, ")");
      q2.push({ i: i3 - 4, x: number2(xa, xb) }, { i: i3 - 2, x: number2(ya, yb) });
    } else if (xb !== 1 || yb !== 1) {
      s4.push(pop(s4) + "scale(" + xb + "," + yb + ")");
    }
  }
  return function(a5, b) {
    var s4 = [], q2 = [];
    a5 = parse(a5), b = parse(b);
    translate(a5.translateX, a5.translateY, b.translateX, b.translateY, s4, q2);
    rotate(a5.rotate, b.rotate, s4, q2);
    skewX(a5.skewX, b.skewX, s4, q2);
    scale(a5.scaleX, a5.scaleY, b.scaleX, b.scaleY, s4, q2);
    a5 = b = null;
    return function(t4) {
      var i3 = -1, n2 = q2.length, o4;
      while (++i3 < n2) s4[(o4 = q2[i3]).i] = o4.x(t4);
      return s4.join("");
    };
  };
}
var interpolateTransformCss = interpolateTransform(parseCss, "px, ", "px)", "deg)");
var interpolateTransformSvg = interpolateTransform(parseSvg, ", ", ")", ")");
var epsilon2 = 1e-12;
function cosh(x3) {
  return ((x3 = Math.exp(x3)) + 1 / x3) / 2;
}
function sinh(x3) {
  return ((x3 = Math.exp(x3)) - 1 / x3) / 2;
}
function tanh(x3) {
  return ((x3 = Math.exp(2 * x3)) - 1) / (x3 + 1);
}
var zoom = (function zoomRho(rho, rho2, rho4) {
  function zoom2(p0, p1) {
    var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d22 = dx * dx + dy * dy, i3, S2;
    if (d22 < epsilon2) {
      S2 = Math.log(w1 / w0) / rho;
      i3 = function(t4) {
        return [
          ux0 + t4 * dx,
          uy0 + t4 * dy,
          w0 * Math.exp(rho * t4 * S2)
        ];
      };
    } else {
      var d1 = Math.sqrt(d22), b0 = (w1 * w1 - w0 * w0 + rho4 * d22) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d22) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0), r1 = Math.log(Math.sqrt(b1 * b1 + 1) - b1);
      S2 = (r1 - r0) / rho;
      i3 = function(t4) {
        var s4 = t4 * S2, coshr0 = cosh(r0), u3 = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s4 + r0) - sinh(r0));
        return [
          ux0 + u3 * dx,
          uy0 + u3 * dy,
          w0 * coshr0 / cosh(rho * s4 + r0)
        ];
      };
    }
    i3.duration = Math.abs(S2) * 1e3 * rho / Math.SQRT2;
    return i3;
  }
  zoom2.rho = function(_3) {
    var _1 = Math.max(1e-3, +_3), _22 = _1 * _1, _4 = _22 * _22;
    return zoomRho(_1, _22, _4);
  };
  return zoom2;
})(Math.SQRT2, 2, 4);
function hsl2(hue) {
  return function(start, end) {
    var h3 = hue((start = hsl(start)).h, (end = hsl(end)).h), s4 = nogamma(start.s, end.s), l3 = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
    return function(t4) {
      start.h = h3(t4);
      start.s = s4(t4);
      start.l = l3(t4);
      start.opacity = opacity(t4);
      return start + "";
    };
  };
}
var hsl_default = hsl2(hue$1);
var hslLong = hsl2(nogamma);
function hcl2(hue) {
  return function(start, end) {
    var h3 = hue((start = hcl(start)).h, (end = hcl(end)).h), c3 = nogamma(start.c, end.c), l3 = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
    return function(t4) {
      start.h = h3(t4);
      start.c = c3(t4);
      start.l = l3(t4);
      start.opacity = opacity(t4);
      return start + "";
    };
  };
}
var hcl_default = hcl2(hue$1);
var hclLong = hcl2(nogamma);
function cubehelix2(hue) {
  return (function cubehelixGamma(y4) {
    y4 = +y4;
    function cubehelix3(start, end) {
      var h3 = hue((start = cubehelix(start)).h, (end = cubehelix(end)).h), s4 = nogamma(start.s, end.s), l3 = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
      return function(t4) {
        start.h = h3(t4);
        start.s = s4(t4);
        start.l = l3(Math.pow(t4, y4));
        start.opacity = opacity(t4);
        return start + "";
      };
    }
    cubehelix3.gamma = cubehelixGamma;
    return cubehelix3;
  })(1);
}
var cubehelix_default = cubehelix2(hue$1);
var cubehelixLong = cubehelix2(nogamma);

// node_modules/d3-format/dist/d3-format.mjs
function formatDecimal(x3) {
  return Math.abs(x3 = Math.round(x3)) >= 1e21 ? x3.toLocaleString("en").replace(/,/g, "") : x3.toString(10);
}
function formatDecimalParts(x3, p3) {
  if (!isFinite(x3) || x3 === 0) return null;
  var i3 = (x3 = p3 ? x3.toExponential(p3 - 1) : x3.toExponential()).indexOf("e"), coefficient = x3.slice(0, i3);
  return [
    coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient,
    +x3.slice(i3 + 1)
  ];
}
function exponent(x3) {
  return x3 = formatDecimalParts(Math.abs(x3)), x3 ? x3[1] : NaN;
}
function formatGroup(grouping, thousands) {
  return function(value2, width) {
    var i3 = value2.length, t4 = [], j3 = 0, g3 = grouping[0], length = 0;
    while (i3 > 0 && g3 > 0) {
      if (length + g3 + 1 > width) g3 = Math.max(1, width - length);
      t4.push(value2.substring(i3 -= g3, i3 + g3));
      if ((length += g3 + 1) > width) break;
      g3 = grouping[j3 = (j3 + 1) % grouping.length];
    }
    return t4.reverse().join(thousands);
  };
}
function formatNumerals(numerals) {
  return function(value2) {
    return value2.replace(/[0-9]/g, function(i3) {
      return numerals[+i3];
    });
  };
}
var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function formatSpecifier(specifier) {
  if (!(match = re.exec(specifier))) throw new Error("invalid format: " + specifier);
  var match;
  return new FormatSpecifier({
    fill: match[1],
    align: match[2],
    sign: match[3],
    symbol: match[4],
    zero: match[5],
    width: match[6],
    comma: match[7],
    precision: match[8] && match[8].slice(1),
    trim: match[9],
    type: match[10]
  });
}
formatSpecifier.prototype = FormatSpecifier.prototype;
function FormatSpecifier(specifier) {
  this.fill = specifier.fill === void 0 ? " " : specifier.fill + "";
  this.align = specifier.align === void 0 ? ">" : specifier.align + "";
  this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "";
  this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "";
  this.zero = !!specifier.zero;
  this.width = specifier.width === void 0 ? void 0 : +specifier.width;
  this.comma = !!specifier.comma;
  this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision;
  this.trim = !!specifier.trim;
  this.type = specifier.type === void 0 ? "" : specifier.type + "";
}
FormatSpecifier.prototype.toString = function() {
  return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};
function formatTrim(s4) {
  out: for (var n2 = s4.length, i3 = 1, i0 = -1, i1; i3 < n2; ++i3) {
    switch (s4[i3]) {
      case ".":
        i0 = i1 = i3;
        break;
      case "0":
        if (i0 === 0) i0 = i3;
        i1 = i3;
        break;
      default:
        if (!+s4[i3]) break out;
        if (i0 > 0) i0 = 0;
        break;
    }
  }
  return i0 > 0 ? s4.slice(0, i0) + s4.slice(i1 + 1) : s4;
}
var prefixExponent;
function formatPrefixAuto(x3, p3) {
  var d3 = formatDecimalParts(x3, p3);
  if (!d3) return prefixExponent = void 0, x3.toPrecision(p3);
  var coefficient = d3[0], exponent2 = d3[1], i3 = exponent2 - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent2 / 3))) * 3) + 1, n2 = coefficient.length;
  return i3 === n2 ? coefficient : i3 > n2 ? coefficient + new Array(i3 - n2 + 1).join("0") : i3 > 0 ? coefficient.slice(0, i3) + "." + coefficient.slice(i3) : "0." + new Array(1 - i3).join("0") + formatDecimalParts(x3, Math.max(0, p3 + i3 - 1))[0];
}
function formatRounded(x3, p3) {
  var d3 = formatDecimalParts(x3, p3);
  if (!d3) return x3 + "";
  var coefficient = d3[0], exponent2 = d3[1];
  return exponent2 < 0 ? "0." + new Array(-exponent2).join("0") + coefficient : coefficient.length > exponent2 + 1 ? coefficient.slice(0, exponent2 + 1) + "." + coefficient.slice(exponent2 + 1) : coefficient + new Array(exponent2 - coefficient.length + 2).join("0");
}
var formatTypes = {
  "%": (x3, p3) => (x3 * 100).toFixed(p3),
  "b": (x3) => Math.round(x3).toString(2),
  "c": (x3) => x3 + "",
  "d": formatDecimal,
  "e": (x3, p3) => x3.toExponential(p3),
  "f": (x3, p3) => x3.toFixed(p3),
  "g": (x3, p3) => x3.toPrecision(p3),
  "o": (x3) => Math.round(x3).toString(8),
  "p": (x3, p3) => formatRounded(x3 * 100, p3),
  "r": formatRounded,
  "s": formatPrefixAuto,
  "X": (x3) => Math.round(x3).toString(16).toUpperCase(),
  "x": (x3) => Math.round(x3).toString(16)
};
function identity2(x3) {
  return x3;
}
var map = Array.prototype.map;
var prefixes = ["y", "z", "a", "f", "p", "n", "µ", "m", "", "k", "M", "G", "T", "P", "E", "Z", "Y"];
function formatLocale(locale2) {
  var group = locale2.grouping === void 0 || locale2.thousands === void 0 ? identity2 : formatGroup(map.call(locale2.grouping, Number), locale2.thousands + ""), currencyPrefix = locale2.currency === void 0 ? "" : locale2.currency[0] + "", currencySuffix = locale2.currency === void 0 ? "" : locale2.currency[1] + "", decimal = locale2.decimal === void 0 ? "." : locale2.decimal + "", numerals = locale2.numerals === void 0 ? identity2 : formatNumerals(map.call(locale2.numerals, String)), percent2 = locale2.percent === void 0 ? "%" : locale2.percent + "", minus = locale2.minus === void 0 ? "−" : locale2.minus + "", nan = locale2.nan === void 0 ? "NaN" : locale2.nan + "";
  function newFormat(specifier, options) {
    specifier = formatSpecifier(specifier);
    var fill = specifier.fill, align = specifier.align, sign2 = specifier.sign, symbol = specifier.symbol, zero3 = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
    if (type === "n") comma = true, type = "g";
    else if (!formatTypes[type]) precision === void 0 && (precision = 12), trim = true, type = "g";
    if (zero3 || fill === "0" && align === "=") zero3 = true, fill = "0", align = "=";
    var prefix = (options && options.prefix !== void 0 ? options.prefix : "") + (symbol === "$" ? currencyPrefix : symbol === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : ""), suffix = (symbol === "$" ? currencySuffix : /[%p]/.test(type) ? percent2 : "") + (options && options.suffix !== void 0 ? options.suffix : "");
    var formatType = formatTypes[type], maybeSuffix = /[defgprs%]/.test(type);
    precision = precision === void 0 ? 6 : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
    function format2(value2) {
      var valuePrefix = prefix, valueSuffix = suffix, i3, n2, c3;
      if (type === "c") {
        valueSuffix = formatType(value2) + valueSuffix;
        value2 = "";
      } else {
        value2 = +value2;
        var valueNegative = value2 < 0 || 1 / value2 < 0;
        value2 = isNaN(value2) ? nan : formatType(Math.abs(value2), precision);
        if (trim) value2 = formatTrim(value2);
        if (valueNegative && +value2 === 0 && sign2 !== "+") valueNegative = false;
        valuePrefix = (valueNegative ? sign2 === "(" ? sign2 : minus : sign2 === "-" || sign2 === "(" ? "" : sign2) + valuePrefix;
        valueSuffix = (type === "s" && !isNaN(value2) && prefixExponent !== void 0 ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign2 === "(" ? ")" : "");
        if (maybeSuffix) {
          i3 = -1, n2 = value2.length;
          while (++i3 < n2) {
            if (c3 = value2.charCodeAt(i3), 48 > c3 || c3 > 57) {
              valueSuffix = (c3 === 46 ? decimal + value2.slice(i3 + 1) : value2.slice(i3)) + valueSuffix;
              value2 = value2.slice(0, i3);
              break;
            }
          }
        }
      }
      if (comma && !zero3) value2 = group(value2, Infinity);
      var length = valuePrefix.length + value2.length + valueSuffix.length, padding = length < width ? new Array(width - length + 1).join(fill) : "";
      if (comma && zero3) value2 = group(padding + value2, padding.length ? width - valueSuffix.length : Infinity), padding = "";
      switch (align) {
        case "<":
          value2 = valuePrefix + value2 + valueSuffix + padding;
          break;
        case "=":
          value2 = valuePrefix + padding + value2 + valueSuffix;
          break;
        case "^":
          value2 = padding.slice(0, length = padding.length >> 1) + valuePrefix + value2 + valueSuffix + padding.slice(length);
          break;
        default:
          value2 = padding + valuePrefix + value2 + valueSuffix;
          break;
      }
      return numerals(value2);
    }
    format2.toString = function() {
      return specifier + "";
    };
    return format2;
  }
  function formatPrefix2(specifier, value2) {
    var e3 = Math.max(-8, Math.min(8, Math.floor(exponent(value2) / 3))) * 3, k3 = Math.pow(10, -e3), f4 = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), { suffix: prefixes[8 + e3 / 3] });
    return function(value3) {
      return f4(k3 * value3);
    };
  }
  return {
    format: newFormat,
    formatPrefix: formatPrefix2
  };
}
var locale;
var format;
var formatPrefix;
defaultLocale({
  thousands: ",",
  grouping: [3],
  currency: ["$", ""]
});
function defaultLocale(definition) {
  locale = formatLocale(definition);
  format = locale.format;
  formatPrefix = locale.formatPrefix;
  return locale;
}
function precisionFixed(step) {
  return Math.max(0, -exponent(Math.abs(step)));
}
function precisionPrefix(step, value2) {
  return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(value2) / 3))) * 3 - exponent(Math.abs(step)));
}
function precisionRound(step, max) {
  step = Math.abs(step), max = Math.abs(max) - step;
  return Math.max(0, exponent(max) - exponent(step)) + 1;
}

// node_modules/d3-scale/dist/d3-scale.mjs
function initRange(domain, range3) {
  switch (arguments.length) {
    case 0:
      break;
    case 1:
      this.range(domain);
      break;
    default:
      this.range(range3).domain(domain);
      break;
  }
  return this;
}
function constants(x3) {
  return function() {
    return x3;
  };
}
function number$1(x3) {
  return +x3;
}
var unit = [0, 1];
function identity$1(x3) {
  return x3;
}
function normalize(a5, b) {
  return (b -= a5 = +a5) ? function(x3) {
    return (x3 - a5) / b;
  } : constants(isNaN(b) ? NaN : 0.5);
}
function clamper(a5, b) {
  var t4;
  if (a5 > b) t4 = a5, a5 = b, b = t4;
  return function(x3) {
    return Math.max(a5, Math.min(b, x3));
  };
}
function bimap(domain, range3, interpolate) {
  var d0 = domain[0], d1 = domain[1], r0 = range3[0], r1 = range3[1];
  if (d1 < d0) d0 = normalize(d1, d0), r0 = interpolate(r1, r0);
  else d0 = normalize(d0, d1), r0 = interpolate(r0, r1);
  return function(x3) {
    return r0(d0(x3));
  };
}
function polymap(domain, range3, interpolate) {
  var j3 = Math.min(domain.length, range3.length) - 1, d3 = new Array(j3), r3 = new Array(j3), i3 = -1;
  if (domain[j3] < domain[0]) {
    domain = domain.slice().reverse();
    range3 = range3.slice().reverse();
  }
  while (++i3 < j3) {
    d3[i3] = normalize(domain[i3], domain[i3 + 1]);
    r3[i3] = interpolate(range3[i3], range3[i3 + 1]);
  }
  return function(x3) {
    var i4 = bisectRight(domain, x3, 1, j3) - 1;
    return r3[i4](d3[i4](x3));
  };
}
function copy$1(source, target) {
  return target.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown());
}
function transformer$2() {
  var domain = unit, range3 = unit, interpolate$1 = value, transform, untransform, unknown, clamp = identity$1, piecewise2, output, input;
  function rescale() {
    var n2 = Math.min(domain.length, range3.length);
    if (clamp !== identity$1) clamp = clamper(domain[0], domain[n2 - 1]);
    piecewise2 = n2 > 2 ? polymap : bimap;
    output = input = null;
    return scale;
  }
  function scale(x3) {
    return x3 == null || isNaN(x3 = +x3) ? unknown : (output || (output = piecewise2(domain.map(transform), range3, interpolate$1)))(transform(clamp(x3)));
  }
  scale.invert = function(y4) {
    return clamp(untransform((input || (input = piecewise2(range3, domain.map(transform), number2)))(y4)));
  };
  scale.domain = function(_3) {
    return arguments.length ? (domain = Array.from(_3, number$1), rescale()) : domain.slice();
  };
  scale.range = function(_3) {
    return arguments.length ? (range3 = Array.from(_3), rescale()) : range3.slice();
  };
  scale.rangeRound = function(_3) {
    return range3 = Array.from(_3), interpolate$1 = round, rescale();
  };
  scale.clamp = function(_3) {
    return arguments.length ? (clamp = _3 ? true : identity$1, rescale()) : clamp !== identity$1;
  };
  scale.interpolate = function(_3) {
    return arguments.length ? (interpolate$1 = _3, rescale()) : interpolate$1;
  };
  scale.unknown = function(_3) {
    return arguments.length ? (unknown = _3, scale) : unknown;
  };
  return function(t4, u3) {
    transform = t4, untransform = u3;
    return rescale();
  };
}
function continuous() {
  return transformer$2()(identity$1, identity$1);
}
function tickFormat(start, stop, count, specifier) {
  var step = tickStep(start, stop, count), precision;
  specifier = formatSpecifier(specifier == null ? ",f" : specifier);
  switch (specifier.type) {
    case "s": {
      var value2 = Math.max(Math.abs(start), Math.abs(stop));
      if (specifier.precision == null && !isNaN(precision = precisionPrefix(step, value2))) specifier.precision = precision;
      return formatPrefix(specifier, value2);
    }
    case "":
    case "e":
    case "g":
    case "p":
    case "r": {
      if (specifier.precision == null && !isNaN(precision = precisionRound(step, Math.max(Math.abs(start), Math.abs(stop))))) specifier.precision = precision - (specifier.type === "e");
      break;
    }
    case "f":
    case "%": {
      if (specifier.precision == null && !isNaN(precision = precisionFixed(step))) specifier.precision = precision - (specifier.type === "%") * 2;
      break;
    }
  }
  return format(specifier);
}
function linearish(scale) {
  var domain = scale.domain;
  scale.ticks = function(count) {
    var d3 = domain();
    return ticks(d3[0], d3[d3.length - 1], count == null ? 10 : count);
  };
  scale.tickFormat = function(count, specifier) {
    var d3 = domain();
    return tickFormat(d3[0], d3[d3.length - 1], count == null ? 10 : count, specifier);
  };
  scale.nice = function(count) {
    if (count == null) count = 10;
    var d3 = domain();
    var i0 = 0;
    var i1 = d3.length - 1;
    var start = d3[i0];
    var stop = d3[i1];
    var prestep;
    var step;
    var maxIter = 10;
    if (stop < start) {
      step = start, start = stop, stop = step;
      step = i0, i0 = i1, i1 = step;
    }
    while (maxIter-- > 0) {
      step = tickIncrement(start, stop, count);
      if (step === prestep) {
        d3[i0] = start;
        d3[i1] = stop;
        return domain(d3);
      } else if (step > 0) {
        start = Math.floor(start / step) * step;
        stop = Math.ceil(stop / step) * step;
      } else if (step < 0) {
        start = Math.ceil(start * step) / step;
        stop = Math.floor(stop * step) / step;
      } else {
        break;
      }
      prestep = step;
    }
    return scale;
  };
  return scale;
}
function linear2() {
  var scale = continuous();
  scale.copy = function() {
    return copy$1(scale, linear2());
  };
  initRange.apply(scale, arguments);
  return linearish(scale);
}

// node_modules/d3-path/dist/d3-path.mjs
var pi = Math.PI;
var tau = 2 * pi;
var epsilon = 1e-6;
var tauEpsilon = tau - epsilon;
function append(strings) {
  this._ += strings[0];
  for (let i3 = 1, n2 = strings.length; i3 < n2; ++i3) {
    this._ += arguments[i3] + strings[i3];
  }
}
function appendRound(digits) {
  let d3 = Math.floor(digits);
  if (!(d3 >= 0)) throw new Error(`invalid digits: ${digits}`);
  if (d3 > 15) return append;
  const k3 = 10 ** d3;
  return function(strings) {
    this._ += strings[0];
    for (let i3 = 1, n2 = strings.length; i3 < n2; ++i3) {
      this._ += Math.round(arguments[i3] * k3) / k3 + strings[i3];
    }
  };
}
function equal(x0, y0, x1, y1) {
  return x0 === x1 && y0 === y1;
}
function equalRound(digits) {
  const d3 = Math.floor(digits);
  if (!(d3 <= 15)) return equal;
  const k3 = 10 ** d3;
  const r3 = function(value2) {
    return Math.round(value2 * k3);
  };
  return function(x0, y0, x1, y1) {
    return r3(x0) === r3(x1) && r3(y0) === r3(y1);
  };
}
var Path = class {
  constructor(digits) {
    this._x0 = this._y0 = // start of current subpath
    this._x1 = this._y1 = null;
    this._ = "";
    this._append = digits == null ? append : appendRound(digits);
    this._equal = digits == null ? equal : equalRound(digits);
  }
  moveTo(x3, y4) {
    this._append`M${this._x0 = this._x1 = +x3},${this._y0 = this._y1 = +y4}`;
  }
  closePath() {
    if (this._x1 !== null) {
      this._x1 = this._x0, this._y1 = this._y0;
      this._append`Z`;
    }
  }
  lineTo(x3, y4) {
    this._append`L${this._x1 = +x3},${this._y1 = +y4}`;
  }
  quadraticCurveTo(x1, y1, x3, y4) {
    this._append`Q${+x1},${+y1},${this._x1 = +x3},${this._y1 = +y4}`;
  }
  bezierCurveTo(x1, y1, x22, y22, x3, y4) {
    this._append`C${+x1},${+y1},${+x22},${+y22},${this._x1 = +x3},${this._y1 = +y4}`;
  }
  arcTo(x1, y1, x22, y22, r3) {
    x1 = +x1, y1 = +y1, x22 = +x22, y22 = +y22, r3 = +r3;
    if (r3 < 0) throw new Error(`negative radius: ${r3}`);
    let x0 = this._x1, y0 = this._y1, x21 = x22 - x1, y21 = y22 - y1, x01 = x0 - x1, y01 = y0 - y1, l01_2 = x01 * x01 + y01 * y01;
    if (this._x1 === null) {
      this._append`M${this._x1 = x1},${this._y1 = y1}`;
    } else if (!(l01_2 > epsilon)) ;
    else if (!(Math.abs(y01 * x21 - y21 * x01) > epsilon) || !r3) {
      this._append`L${this._x1 = x1},${this._y1 = y1}`;
    } else {
      let x20 = x22 - x0, y20 = y22 - y0, l21_2 = x21 * x21 + y21 * y21, l20_2 = x20 * x20 + y20 * y20, l21 = Math.sqrt(l21_2), l01 = Math.sqrt(l01_2), l3 = r3 * Math.tan((pi - Math.acos((l21_2 + l01_2 - l20_2) / (2 * l21 * l01))) / 2), t01 = l3 / l01, t21 = l3 / l21;
      if (Math.abs(t01 - 1) > epsilon) {
        this._append`L${x1 + t01 * x01},${y1 + t01 * y01}`;
      }
      this._append`A${r3},${r3},0,0,${+(y01 * x20 > x01 * y20)},${this._x1 = x1 + t21 * x21},${this._y1 = y1 + t21 * y21}`;
    }
  }
  arc(x3, y4, r3, a0, a1, ccw) {
    x3 = +x3, y4 = +y4, r3 = +r3, ccw = !!ccw;
    if (r3 < 0) throw new Error(`negative radius: ${r3}`);
    let dx = r3 * Math.cos(a0), dy = r3 * Math.sin(a0), x0 = x3 + dx, y0 = y4 + dy, cw = 1 ^ ccw, da = ccw ? a0 - a1 : a1 - a0;
    if (this._x1 === null) {
      this._append`M${x0},${y0}`;
    } else if (Math.abs(this._x1 - x0) > epsilon || Math.abs(this._y1 - y0) > epsilon) {
      this._append`L${x0},${y0}`;
    }
    if (!r3) return;
    if (da < 0) da = da % tau + tau;
    if (da > tauEpsilon) {
      this._append`A${r3},${r3},0,1,${cw},${x3 - dx},${y4 - dy}A${r3},${r3},0,1,${cw},${this._x1 = x0},${this._y1 = y0}`;
    } else if (da > epsilon) {
      const x1 = x3 + r3 * Math.cos(a1);
      const y1 = y4 + r3 * Math.sin(a1);
      if (da >= pi && this._equal(x0, y0, x1, y1)) {
        da /= 2;
        let a00 = a0 + da;
        this._append`A${r3},${r3},0,${+(da >= pi)},${cw},${x3 + r3 * Math.cos(a00)},${y4 + r3 * Math.sin(a00)}`;
      }
      this._append`A${r3},${r3},0,${+(da >= pi)},${cw},${this._x1 = x1},${this._y1 = y1}`;
    }
  }
  rect(x3, y4, w3, h3) {
    this._append`M${this._x0 = this._x1 = +x3},${this._y0 = this._y1 = +y4}h${w3 = +w3}v${+h3}h${-w3}Z`;
  }
  toString() {
    return this._;
  }
};
function path() {
  return new Path();
}
path.prototype = Path.prototype;

// node_modules/d3-shape/dist/d3-shape.mjs
function constant2(x3) {
  return function constant3() {
    return x3;
  };
}
var cos = Math.cos;
var sin = Math.sin;
var sqrt = Math.sqrt;
var epsilon3 = 1e-12;
var pi2 = Math.PI;
var halfPi = pi2 / 2;
var tau2 = 2 * pi2;
function withPath(shape) {
  let digits = 3;
  shape.digits = function(_3) {
    if (!arguments.length) return digits;
    if (_3 == null) {
      digits = null;
    } else {
      const d3 = Math.floor(_3);
      if (!(d3 >= 0)) throw new RangeError(`invalid digits: ${_3}`);
      digits = d3;
    }
    return shape;
  };
  return () => new Path(digits);
}
var slice2 = Array.prototype.slice;
function array2(x3) {
  return typeof x3 === "object" && "length" in x3 ? x3 : Array.from(x3);
}
function Linear(context) {
  this._context = context;
}
Linear.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._point = 0;
  },
  lineEnd: function() {
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x3, y4) {
    x3 = +x3, y4 = +y4;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x3, y4) : this._context.moveTo(x3, y4);
        break;
      case 1:
        this._point = 2;
      // falls through
      default:
        this._context.lineTo(x3, y4);
        break;
    }
  }
};
function curveLinear(context) {
  return new Linear(context);
}
function x2(p3) {
  return p3[0];
}
function y3(p3) {
  return p3[1];
}
function line(x$1, y$1) {
  var defined = constant2(true), context = null, curve = curveLinear, output = null, path2 = withPath(line2);
  x$1 = typeof x$1 === "function" ? x$1 : x$1 === void 0 ? x2 : constant2(x$1);
  y$1 = typeof y$1 === "function" ? y$1 : y$1 === void 0 ? y3 : constant2(y$1);
  function line2(data) {
    var i3, n2 = (data = array2(data)).length, d3, defined0 = false, buffer;
    if (context == null) output = curve(buffer = path2());
    for (i3 = 0; i3 <= n2; ++i3) {
      if (!(i3 < n2 && defined(d3 = data[i3], i3, data)) === defined0) {
        if (defined0 = !defined0) output.lineStart();
        else output.lineEnd();
      }
      if (defined0) output.point(+x$1(d3, i3, data), +y$1(d3, i3, data));
    }
    if (buffer) return output = null, buffer + "" || null;
  }
  line2.x = function(_3) {
    return arguments.length ? (x$1 = typeof _3 === "function" ? _3 : constant2(+_3), line2) : x$1;
  };
  line2.y = function(_3) {
    return arguments.length ? (y$1 = typeof _3 === "function" ? _3 : constant2(+_3), line2) : y$1;
  };
  line2.defined = function(_3) {
    return arguments.length ? (defined = typeof _3 === "function" ? _3 : constant2(!!_3), line2) : defined;
  };
  line2.curve = function(_3) {
    return arguments.length ? (curve = _3, context != null && (output = curve(context)), line2) : curve;
  };
  line2.context = function(_3) {
    return arguments.length ? (_3 == null ? context = output = null : output = curve(context = _3), line2) : context;
  };
  return line2;
}
function area(x0, y0, y1) {
  var x1 = null, defined = constant2(true), context = null, curve = curveLinear, output = null, path2 = withPath(area2);
  x0 = typeof x0 === "function" ? x0 : x0 === void 0 ? x2 : constant2(+x0);
  y0 = typeof y0 === "function" ? y0 : y0 === void 0 ? constant2(0) : constant2(+y0);
  y1 = typeof y1 === "function" ? y1 : y1 === void 0 ? y3 : constant2(+y1);
  function area2(data) {
    var i3, j3, k3, n2 = (data = array2(data)).length, d3, defined0 = false, buffer, x0z = new Array(n2), y0z = new Array(n2);
    if (context == null) output = curve(buffer = path2());
    for (i3 = 0; i3 <= n2; ++i3) {
      if (!(i3 < n2 && defined(d3 = data[i3], i3, data)) === defined0) {
        if (defined0 = !defined0) {
          j3 = i3;
          output.areaStart();
          output.lineStart();
        } else {
          output.lineEnd();
          output.lineStart();
          for (k3 = i3 - 1; k3 >= j3; --k3) {
            output.point(x0z[k3], y0z[k3]);
          }
          output.lineEnd();
          output.areaEnd();
        }
      }
      if (defined0) {
        x0z[i3] = +x0(d3, i3, data), y0z[i3] = +y0(d3, i3, data);
        output.point(x1 ? +x1(d3, i3, data) : x0z[i3], y1 ? +y1(d3, i3, data) : y0z[i3]);
      }
    }
    if (buffer) return output = null, buffer + "" || null;
  }
  function arealine() {
    return line().defined(defined).curve(curve).context(context);
  }
  area2.x = function(_3) {
    return arguments.length ? (x0 = typeof _3 === "function" ? _3 : constant2(+_3), x1 = null, area2) : x0;
  };
  area2.x0 = function(_3) {
    return arguments.length ? (x0 = typeof _3 === "function" ? _3 : constant2(+_3), area2) : x0;
  };
  area2.x1 = function(_3) {
    return arguments.length ? (x1 = _3 == null ? null : typeof _3 === "function" ? _3 : constant2(+_3), area2) : x1;
  };
  area2.y = function(_3) {
    return arguments.length ? (y0 = typeof _3 === "function" ? _3 : constant2(+_3), y1 = null, area2) : y0;
  };
  area2.y0 = function(_3) {
    return arguments.length ? (y0 = typeof _3 === "function" ? _3 : constant2(+_3), area2) : y0;
  };
  area2.y1 = function(_3) {
    return arguments.length ? (y1 = _3 == null ? null : typeof _3 === "function" ? _3 : constant2(+_3), area2) : y1;
  };
  area2.lineX0 = area2.lineY0 = function() {
    return arealine().x(x0).y(y0);
  };
  area2.lineY1 = function() {
    return arealine().x(x0).y(y1);
  };
  area2.lineX1 = function() {
    return arealine().x(x1).y(y0);
  };
  area2.defined = function(_3) {
    return arguments.length ? (defined = typeof _3 === "function" ? _3 : constant2(!!_3), area2) : defined;
  };
  area2.curve = function(_3) {
    return arguments.length ? (curve = _3, context != null && (output = curve(context)), area2) : curve;
  };
  area2.context = function(_3) {
    return arguments.length ? (_3 == null ? context = output = null : output = curve(context = _3), area2) : context;
  };
  return area2;
}
var curveRadialLinear = curveRadial(curveLinear);
function Radial(curve) {
  this._curve = curve;
}
Radial.prototype = {
  areaStart: function() {
    this._curve.areaStart();
  },
  areaEnd: function() {
    this._curve.areaEnd();
  },
  lineStart: function() {
    this._curve.lineStart();
  },
  lineEnd: function() {
    this._curve.lineEnd();
  },
  point: function(a5, r3) {
    this._curve.point(r3 * Math.sin(a5), r3 * -Math.cos(a5));
  }
};
function curveRadial(curve) {
  function radial(context) {
    return new Radial(curve(context));
  }
  radial._curve = curve;
  return radial;
}
var sqrt3$2 = sqrt(3);
var tan30 = sqrt(1 / 3);
var tan30_2 = tan30 * 2;
var kr = sin(pi2 / 10) / sin(7 * pi2 / 10);
var kx = sin(tau2 / 10) * kr;
var ky = -cos(tau2 / 10) * kr;
var sqrt3$1 = sqrt(3);
var sqrt3 = sqrt(3);
var s3 = sqrt(3) / 2;
var k2 = 1 / sqrt(12);
var a4 = (k2 / 2 + 1) * 3;
function noop() {
}
function point$3(that, x3, y4) {
  that._context.bezierCurveTo(
    (2 * that._x0 + that._x1) / 3,
    (2 * that._y0 + that._y1) / 3,
    (that._x0 + 2 * that._x1) / 3,
    (that._y0 + 2 * that._y1) / 3,
    (that._x0 + 4 * that._x1 + x3) / 6,
    (that._y0 + 4 * that._y1 + y4) / 6
  );
}
function Basis(context) {
  this._context = context;
}
Basis.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._y0 = this._y1 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 3:
        point$3(this, this._x1, this._y1);
      // falls through
      case 2:
        this._context.lineTo(this._x1, this._y1);
        break;
    }
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x3, y4) {
    x3 = +x3, y4 = +y4;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x3, y4) : this._context.moveTo(x3, y4);
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        this._context.lineTo((5 * this._x0 + this._x1) / 6, (5 * this._y0 + this._y1) / 6);
      // falls through
      default:
        point$3(this, x3, y4);
        break;
    }
    this._x0 = this._x1, this._x1 = x3;
    this._y0 = this._y1, this._y1 = y4;
  }
};
function BasisClosed(context) {
  this._context = context;
}
BasisClosed.prototype = {
  areaStart: noop,
  areaEnd: noop,
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 1: {
        this._context.moveTo(this._x2, this._y2);
        this._context.closePath();
        break;
      }
      case 2: {
        this._context.moveTo((this._x2 + 2 * this._x3) / 3, (this._y2 + 2 * this._y3) / 3);
        this._context.lineTo((this._x3 + 2 * this._x2) / 3, (this._y3 + 2 * this._y2) / 3);
        this._context.closePath();
        break;
      }
      case 3: {
        this.point(this._x2, this._y2);
        this.point(this._x3, this._y3);
        this.point(this._x4, this._y4);
        break;
      }
    }
  },
  point: function(x3, y4) {
    x3 = +x3, y4 = +y4;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._x2 = x3, this._y2 = y4;
        break;
      case 1:
        this._point = 2;
        this._x3 = x3, this._y3 = y4;
        break;
      case 2:
        this._point = 3;
        this._x4 = x3, this._y4 = y4;
        this._context.moveTo((this._x0 + 4 * this._x1 + x3) / 6, (this._y0 + 4 * this._y1 + y4) / 6);
        break;
      default:
        point$3(this, x3, y4);
        break;
    }
    this._x0 = this._x1, this._x1 = x3;
    this._y0 = this._y1, this._y1 = y4;
  }
};
function BasisOpen(context) {
  this._context = context;
}
BasisOpen.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._y0 = this._y1 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x3, y4) {
    x3 = +x3, y4 = +y4;
    switch (this._point) {
      case 0:
        this._point = 1;
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        var x0 = (this._x0 + 4 * this._x1 + x3) / 6, y0 = (this._y0 + 4 * this._y1 + y4) / 6;
        this._line ? this._context.lineTo(x0, y0) : this._context.moveTo(x0, y0);
        break;
      case 3:
        this._point = 4;
      // falls through
      default:
        point$3(this, x3, y4);
        break;
    }
    this._x0 = this._x1, this._x1 = x3;
    this._y0 = this._y1, this._y1 = y4;
  }
};
function Bundle(context, beta) {
  this._basis = new Basis(context);
  this._beta = beta;
}
Bundle.prototype = {
  lineStart: function() {
    this._x = [];
    this._y = [];
    this._basis.lineStart();
  },
  lineEnd: function() {
    var x3 = this._x, y4 = this._y, j3 = x3.length - 1;
    if (j3 > 0) {
      var x0 = x3[0], y0 = y4[0], dx = x3[j3] - x0, dy = y4[j3] - y0, i3 = -1, t4;
      while (++i3 <= j3) {
        t4 = i3 / j3;
        this._basis.point(
          this._beta * x3[i3] + (1 - this._beta) * (x0 + t4 * dx),
          this._beta * y4[i3] + (1 - this._beta) * (y0 + t4 * dy)
        );
      }
    }
    this._x = this._y = null;
    this._basis.lineEnd();
  },
  point: function(x3, y4) {
    this._x.push(+x3);
    this._y.push(+y4);
  }
};
var bundle = (function custom(beta) {
  function bundle2(context) {
    return beta === 1 ? new Basis(context) : new Bundle(context, beta);
  }
  bundle2.beta = function(beta2) {
    return custom(+beta2);
  };
  return bundle2;
})(0.85);
function point$2(that, x3, y4) {
  that._context.bezierCurveTo(
    that._x1 + that._k * (that._x2 - that._x0),
    that._y1 + that._k * (that._y2 - that._y0),
    that._x2 + that._k * (that._x1 - x3),
    that._y2 + that._k * (that._y1 - y4),
    that._x2,
    that._y2
  );
}
function Cardinal(context, tension) {
  this._context = context;
  this._k = (1 - tension) / 6;
}
Cardinal.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x2, this._y2);
        break;
      case 3:
        point$2(this, this._x1, this._y1);
        break;
    }
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x3, y4) {
    x3 = +x3, y4 = +y4;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x3, y4) : this._context.moveTo(x3, y4);
        break;
      case 1:
        this._point = 2;
        this._x1 = x3, this._y1 = y4;
        break;
      case 2:
        this._point = 3;
      // falls through
      default:
        point$2(this, x3, y4);
        break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x3;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y4;
  }
};
var cardinal = (function custom2(tension) {
  function cardinal2(context) {
    return new Cardinal(context, tension);
  }
  cardinal2.tension = function(tension2) {
    return custom2(+tension2);
  };
  return cardinal2;
})(0);
function CardinalClosed(context, tension) {
  this._context = context;
  this._k = (1 - tension) / 6;
}
CardinalClosed.prototype = {
  areaStart: noop,
  areaEnd: noop,
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 1: {
        this._context.moveTo(this._x3, this._y3);
        this._context.closePath();
        break;
      }
      case 2: {
        this._context.lineTo(this._x3, this._y3);
        this._context.closePath();
        break;
      }
      case 3: {
        this.point(this._x3, this._y3);
        this.point(this._x4, this._y4);
        this.point(this._x5, this._y5);
        break;
      }
    }
  },
  point: function(x3, y4) {
    x3 = +x3, y4 = +y4;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._x3 = x3, this._y3 = y4;
        break;
      case 1:
        this._point = 2;
        this._context.moveTo(this._x4 = x3, this._y4 = y4);
        break;
      case 2:
        this._point = 3;
        this._x5 = x3, this._y5 = y4;
        break;
      default:
        point$2(this, x3, y4);
        break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x3;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y4;
  }
};
var cardinalClosed = (function custom3(tension) {
  function cardinal2(context) {
    return new CardinalClosed(context, tension);
  }
  cardinal2.tension = function(tension2) {
    return custom3(+tension2);
  };
  return cardinal2;
})(0);
function CardinalOpen(context, tension) {
  this._context = context;
  this._k = (1 - tension) / 6;
}
CardinalOpen.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x3, y4) {
    x3 = +x3, y4 = +y4;
    switch (this._point) {
      case 0:
        this._point = 1;
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
        break;
      case 3:
        this._point = 4;
      // falls through
      default:
        point$2(this, x3, y4);
        break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x3;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y4;
  }
};
var cardinalOpen = (function custom4(tension) {
  function cardinal2(context) {
    return new CardinalOpen(context, tension);
  }
  cardinal2.tension = function(tension2) {
    return custom4(+tension2);
  };
  return cardinal2;
})(0);
function point$1(that, x3, y4) {
  var x1 = that._x1, y1 = that._y1, x22 = that._x2, y22 = that._y2;
  if (that._l01_a > epsilon3) {
    var a5 = 2 * that._l01_2a + 3 * that._l01_a * that._l12_a + that._l12_2a, n2 = 3 * that._l01_a * (that._l01_a + that._l12_a);
    x1 = (x1 * a5 - that._x0 * that._l12_2a + that._x2 * that._l01_2a) / n2;
    y1 = (y1 * a5 - that._y0 * that._l12_2a + that._y2 * that._l01_2a) / n2;
  }
  if (that._l23_a > epsilon3) {
    var b = 2 * that._l23_2a + 3 * that._l23_a * that._l12_a + that._l12_2a, m3 = 3 * that._l23_a * (that._l23_a + that._l12_a);
    x22 = (x22 * b + that._x1 * that._l23_2a - x3 * that._l12_2a) / m3;
    y22 = (y22 * b + that._y1 * that._l23_2a - y4 * that._l12_2a) / m3;
  }
  that._context.bezierCurveTo(x1, y1, x22, y22, that._x2, that._y2);
}
function CatmullRom(context, alpha) {
  this._context = context;
  this._alpha = alpha;
}
CatmullRom.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
    this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x2, this._y2);
        break;
      case 3:
        this.point(this._x2, this._y2);
        break;
    }
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x3, y4) {
    x3 = +x3, y4 = +y4;
    if (this._point) {
      var x23 = this._x2 - x3, y23 = this._y2 - y4;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x3, y4) : this._context.moveTo(x3, y4);
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
      // falls through
      default:
        point$1(this, x3, y4);
        break;
    }
    this._l01_a = this._l12_a, this._l12_a = this._l23_a;
    this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x3;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y4;
  }
};
var catmullRom = (function custom5(alpha) {
  function catmullRom2(context) {
    return alpha ? new CatmullRom(context, alpha) : new Cardinal(context, 0);
  }
  catmullRom2.alpha = function(alpha2) {
    return custom5(+alpha2);
  };
  return catmullRom2;
})(0.5);
function CatmullRomClosed(context, alpha) {
  this._context = context;
  this._alpha = alpha;
}
CatmullRomClosed.prototype = {
  areaStart: noop,
  areaEnd: noop,
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
    this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 1: {
        this._context.moveTo(this._x3, this._y3);
        this._context.closePath();
        break;
      }
      case 2: {
        this._context.lineTo(this._x3, this._y3);
        this._context.closePath();
        break;
      }
      case 3: {
        this.point(this._x3, this._y3);
        this.point(this._x4, this._y4);
        this.point(this._x5, this._y5);
        break;
      }
    }
  },
  point: function(x3, y4) {
    x3 = +x3, y4 = +y4;
    if (this._point) {
      var x23 = this._x2 - x3, y23 = this._y2 - y4;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }
    switch (this._point) {
      case 0:
        this._point = 1;
        this._x3 = x3, this._y3 = y4;
        break;
      case 1:
        this._point = 2;
        this._context.moveTo(this._x4 = x3, this._y4 = y4);
        break;
      case 2:
        this._point = 3;
        this._x5 = x3, this._y5 = y4;
        break;
      default:
        point$1(this, x3, y4);
        break;
    }
    this._l01_a = this._l12_a, this._l12_a = this._l23_a;
    this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x3;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y4;
  }
};
var catmullRomClosed = (function custom6(alpha) {
  function catmullRom2(context) {
    return alpha ? new CatmullRomClosed(context, alpha) : new CardinalClosed(context, 0);
  }
  catmullRom2.alpha = function(alpha2) {
    return custom6(+alpha2);
  };
  return catmullRom2;
})(0.5);
function CatmullRomOpen(context, alpha) {
  this._context = context;
  this._alpha = alpha;
}
CatmullRomOpen.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
    this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
  },
  lineEnd: function() {
    if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x3, y4) {
    x3 = +x3, y4 = +y4;
    if (this._point) {
      var x23 = this._x2 - x3, y23 = this._y2 - y4;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }
    switch (this._point) {
      case 0:
        this._point = 1;
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
        break;
      case 3:
        this._point = 4;
      // falls through
      default:
        point$1(this, x3, y4);
        break;
    }
    this._l01_a = this._l12_a, this._l12_a = this._l23_a;
    this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x3;
    this._y0 = this._y1, this._y1 = this._y2, this._y2 = y4;
  }
};
var catmullRomOpen = (function custom7(alpha) {
  function catmullRom2(context) {
    return alpha ? new CatmullRomOpen(context, alpha) : new CardinalOpen(context, 0);
  }
  catmullRom2.alpha = function(alpha2) {
    return custom7(+alpha2);
  };
  return catmullRom2;
})(0.5);
function LinearClosed(context) {
  this._context = context;
}
LinearClosed.prototype = {
  areaStart: noop,
  areaEnd: noop,
  lineStart: function() {
    this._point = 0;
  },
  lineEnd: function() {
    if (this._point) this._context.closePath();
  },
  point: function(x3, y4) {
    x3 = +x3, y4 = +y4;
    if (this._point) this._context.lineTo(x3, y4);
    else this._point = 1, this._context.moveTo(x3, y4);
  }
};
function sign(x3) {
  return x3 < 0 ? -1 : 1;
}
function slope3(that, x22, y22) {
  var h0 = that._x1 - that._x0, h1 = x22 - that._x1, s0 = (that._y1 - that._y0) / (h0 || h1 < 0 && -0), s1 = (y22 - that._y1) / (h1 || h0 < 0 && -0), p3 = (s0 * h1 + s1 * h0) / (h0 + h1);
  return (sign(s0) + sign(s1)) * Math.min(Math.abs(s0), Math.abs(s1), 0.5 * Math.abs(p3)) || 0;
}
function slope2(that, t4) {
  var h3 = that._x1 - that._x0;
  return h3 ? (3 * (that._y1 - that._y0) / h3 - t4) / 2 : t4;
}
function point(that, t02, t12) {
  var x0 = that._x0, y0 = that._y0, x1 = that._x1, y1 = that._y1, dx = (x1 - x0) / 3;
  that._context.bezierCurveTo(x0 + dx, y0 + dx * t02, x1 - dx, y1 - dx * t12, x1, y1);
}
function MonotoneX(context) {
  this._context = context;
}
MonotoneX.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._y0 = this._y1 = this._t0 = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x1, this._y1);
        break;
      case 3:
        point(this, this._t0, slope2(this, this._t0));
        break;
    }
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x3, y4) {
    var t12 = NaN;
    x3 = +x3, y4 = +y4;
    if (x3 === this._x1 && y4 === this._y1) return;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x3, y4) : this._context.moveTo(x3, y4);
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        point(this, slope2(this, t12 = slope3(this, x3, y4)), t12);
        break;
      default:
        point(this, this._t0, t12 = slope3(this, x3, y4));
        break;
    }
    this._x0 = this._x1, this._x1 = x3;
    this._y0 = this._y1, this._y1 = y4;
    this._t0 = t12;
  }
};
function MonotoneY(context) {
  this._context = new ReflectContext(context);
}
(MonotoneY.prototype = Object.create(MonotoneX.prototype)).point = function(x3, y4) {
  MonotoneX.prototype.point.call(this, y4, x3);
};
function ReflectContext(context) {
  this._context = context;
}
ReflectContext.prototype = {
  moveTo: function(x3, y4) {
    this._context.moveTo(y4, x3);
  },
  closePath: function() {
    this._context.closePath();
  },
  lineTo: function(x3, y4) {
    this._context.lineTo(y4, x3);
  },
  bezierCurveTo: function(x1, y1, x22, y22, x3, y4) {
    this._context.bezierCurveTo(y1, x1, y22, x22, y4, x3);
  }
};
function Natural(context) {
  this._context = context;
}
Natural.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x = [];
    this._y = [];
  },
  lineEnd: function() {
    var x3 = this._x, y4 = this._y, n2 = x3.length;
    if (n2) {
      this._line ? this._context.lineTo(x3[0], y4[0]) : this._context.moveTo(x3[0], y4[0]);
      if (n2 === 2) {
        this._context.lineTo(x3[1], y4[1]);
      } else {
        var px = controlPoints(x3), py = controlPoints(y4);
        for (var i0 = 0, i1 = 1; i1 < n2; ++i0, ++i1) {
          this._context.bezierCurveTo(px[0][i0], py[0][i0], px[1][i0], py[1][i0], x3[i1], y4[i1]);
        }
      }
    }
    if (this._line || this._line !== 0 && n2 === 1) this._context.closePath();
    this._line = 1 - this._line;
    this._x = this._y = null;
  },
  point: function(x3, y4) {
    this._x.push(+x3);
    this._y.push(+y4);
  }
};
function controlPoints(x3) {
  var i3, n2 = x3.length - 1, m3, a5 = new Array(n2), b = new Array(n2), r3 = new Array(n2);
  a5[0] = 0, b[0] = 2, r3[0] = x3[0] + 2 * x3[1];
  for (i3 = 1; i3 < n2 - 1; ++i3) a5[i3] = 1, b[i3] = 4, r3[i3] = 4 * x3[i3] + 2 * x3[i3 + 1];
  a5[n2 - 1] = 2, b[n2 - 1] = 7, r3[n2 - 1] = 8 * x3[n2 - 1] + x3[n2];
  for (i3 = 1; i3 < n2; ++i3) m3 = a5[i3] / b[i3 - 1], b[i3] -= m3, r3[i3] -= m3 * r3[i3 - 1];
  a5[n2 - 1] = r3[n2 - 1] / b[n2 - 1];
  for (i3 = n2 - 2; i3 >= 0; --i3) a5[i3] = (r3[i3] - a5[i3 + 1]) / b[i3];
  b[n2 - 1] = (x3[n2] + a5[n2 - 1]) / 2;
  for (i3 = 0; i3 < n2 - 1; ++i3) b[i3] = 2 * x3[i3 + 1] - a5[i3 + 1];
  return [a5, b];
}
function Step(context, t4) {
  this._context = context;
  this._t = t4;
}
Step.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x = this._y = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    if (0 < this._t && this._t < 1 && this._point === 2) this._context.lineTo(this._x, this._y);
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    if (this._line >= 0) this._t = 1 - this._t, this._line = 1 - this._line;
  },
  point: function(x3, y4) {
    x3 = +x3, y4 = +y4;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x3, y4) : this._context.moveTo(x3, y4);
        break;
      case 1:
        this._point = 2;
      // falls through
      default: {
        if (this._t <= 0) {
          this._context.lineTo(this._x, y4);
          this._context.lineTo(x3, y4);
        } else {
          var x1 = this._x * (1 - this._t) + x3 * this._t;
          this._context.lineTo(x1, this._y);
          this._context.lineTo(x1, y4);
        }
        break;
      }
    }
    this._x = x3, this._y = y4;
  }
};

// src/runner/format-duration.ts
function formatDuration(ms) {
  if (ms < 100) return `${Math.round(ms)} ms`;
  if (ms < 59995) return `${(ms / 1e3).toFixed(2)} s`;
  const seconds = Math.round(ms / 1e3);
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

// src/report/axis-time.ts
function axisTime(seconds) {
  return seconds < 60 ? `${Number(seconds.toFixed(3))} s` : formatDuration(seconds * 1e3).replace(" 0 s", "").replace(" 0 min", "");
}

// src/report/percent.ts
function percent(part, whole) {
  const share = whole > 0 ? part / whole * 100 : 0;
  return `${Number(Math.min(100, Math.max(0, share)).toFixed(3))}%`;
}

// src/report/chart-geometry.ts
var WIDTH = 600;
var HEIGHT = 100;
var HEAD_ROOM = 1.08;
function chartGeometry(chart) {
  const { ms, values, limit, format: format2 } = chart;
  const from = ms[0] ?? 0;
  const to = ms.at(-1) ?? 0;
  const top = Math.max(limit ?? 0, ...values) * HEAD_ROOM;
  if (to <= from || !(top > 0) || !Number.isFinite(top)) return void 0;
  const x3 = linear2([from, to], [0, WIDTH]);
  const y4 = linear2([0, top], [HEIGHT, 0]);
  const points = values.map((value2, at) => [
    round2(x3(ms[at] ?? from)),
    round2(y4(value2))
  ]);
  const yTick = (value2) => ({
    y: round2(y4(value2)),
    at: percent(value2, top),
    label: format2(value2)
  });
  return {
    width: WIDTH,
    height: HEIGHT,
    area: area().y0(HEIGHT)(points) ?? "",
    line: line()(points) ?? "",
    limit: limit === void 0 ? void 0 : yTick(limit),
    yTicks: y4.ticks(4).map(yTick),
    xTicks: linear2([from / 1e3, to / 1e3], [0, 1]).ticks(5).map((seconds) => ({
      at: percent(seconds * 1e3 - from, to - from),
      label: axisTime(seconds)
    }))
  };
}
function round2(value2) {
  return Number(value2.toFixed(1));
}

// src/page/execution/usage-chart.tsx
function UsageChart({ chart }) {
  const geometry = chartGeometry(chart);
  if (geometry === void 0) return null;
  const { width, height, limit, xTicks, yTicks } = geometry;
  const rule = (kind, y4) => /* @__PURE__ */ a3("line", { class: kind, x1: "0", x2: width, y1: y4, y2: y4 });
  return /* @__PURE__ */ a3("figure", { class: `chart ${chart.kind}`, children: [
    /* @__PURE__ */ a3("figcaption", { children: [
      /* @__PURE__ */ a3("b", { children: chart.title }),
      " ",
      /* @__PURE__ */ a3("span", { children: chart.summary })
    ] }),
    /* @__PURE__ */ a3("div", { class: "plot", children: [
      /* @__PURE__ */ a3(
        "svg",
        {
          role: "img",
          "aria-label": `${chart.title}: ${chart.summary}`,
          viewBox: `0 0 ${width} ${height}`,
          preserveAspectRatio: "none",
          children: [
            yTicks.map(({ y: y4 }) => rule("grid", y4)),
            /* @__PURE__ */ a3("path", { class: "area", d: geometry.area }),
            /* @__PURE__ */ a3("path", { class: "line", d: geometry.line }),
            limit && rule("limit", limit.y)
          ]
        }
      ),
      yTicks.map(({ at, label }) => /* @__PURE__ */ a3("span", { class: "y", style: { bottom: at }, children: label })),
      limit && /* @__PURE__ */ a3("span", { class: "limit", style: { bottom: limit.at }, children: [
        "limit ",
        limit.label
      ] }),
      xTicks.map(({ at, label }) => /* @__PURE__ */ a3("span", { class: "x", style: { left: at }, children: label }))
    ] })
  ] });
}

// src/page/execution/execution-charts.tsx
var LOOK_PAUSE_MS = 1e3;
function ExecutionCharts({
  record,
  isOver
}) {
  const curve = useCurve(record.execution_id, isOver);
  const charts = usageCharts(record, curve);
  if (charts.length === 0) return null;
  return /* @__PURE__ */ a3("div", { class: "charts", children: charts.map((chart) => /* @__PURE__ */ a3(UsageChart, { chart }, chart.kind)) });
}
function useCurve(id, isOver) {
  const [curve, setCurve] = d2();
  A2(() => {
    let timer;
    let isWanted = true;
    const look = async () => {
      const found = await getUsage(id).catch(() => void 0);
      if (!isWanted) return;
      if (found !== void 0) setCurve(found);
      if (!isOver) timer = setTimeout(() => void look(), LOOK_PAUSE_MS);
    };
    void look();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [id, isOver]);
  return curve;
}

// src/report/show-limits.ts
function showLimits(limits) {
  return `${limits.nano_cpus / 1e9} CPU, ${formatBytes(limits.memory_bytes)} of memory, ${limits.pids} processes, ${formatBytes(limits.tmp_bytes)} of /tmp`;
}

// src/report/show-sandbox.ts
function showSandbox(sandbox) {
  return [
    `user ${sandbox.user}`,
    `network ${sandbox.network}`,
    sandbox.read_only ? "read-only root" : "writable root",
    `capabilities ${sandbox.capabilities.join(", ") || "none"}`,
    `runtime ${sandbox.runtime}`,
    `workspace ${sandbox.workspace}`
  ].join(" · ");
}

// src/page/execution/execution-facts.tsx
function ExecutionFacts({
  record
}) {
  const { limits, sandbox, timeout_ms: timeoutMs } = record;
  const facts = [
    ["Execution", record.execution_id],
    ["Version", record.plugin_version],
    ["Started", record.states[0]?.at],
    ["Image", record.image],
    ["Digest", record.image_digest],
    ["Timeout", timeoutMs === null ? null : formatDuration(timeoutMs)],
    ["Limits", limits && showLimits(limits)],
    ["Sandbox", sandbox && showSandbox(sandbox)],
    ["Measured by", record.usage.source],
    ["Trace", record.trace_id]
  ];
  return /* @__PURE__ */ a3("section", { class: "card", "aria-label": "Image, limits and sandbox", children: /* @__PURE__ */ a3("details", { children: [
    /* @__PURE__ */ a3("summary", { children: "Image, limits and sandbox" }),
    /* @__PURE__ */ a3("dl", { class: "facts", children: facts.map(
      ([name, value2]) => value2 && /* @__PURE__ */ a3($, { children: [
        /* @__PURE__ */ a3("dt", { children: name }),
        /* @__PURE__ */ a3("dd", { children: /* @__PURE__ */ a3("code", { children: inert(value2) }) })
      ] })
    ) })
  ] }) });
}

// src/runner/show-at-least.ts
function showAtLeast(figure, { read_at_end: isWhole }, isMost = false) {
  return isWhole === false && !isMost ? `at least ${figure}` : figure;
}

// src/runner/show-peak-memory.ts
function showPeakMemory(usage, limits) {
  const { peak_memory_bytes: peak } = usage;
  if (peak === null) return void 0;
  const isMost = limits !== null && peak >= limits.memory_bytes;
  return showAtLeast(formatBytes(peak), usage, isMost);
}

// src/report/show-counts.ts
function showCounts(files) {
  return files === null ? void 0 : `${files.count}, ${formatBytes(files.bytes)}`;
}

// src/report/record-figures.ts
var NOT_MEASURED = "not measured";
function recordFigures(record) {
  const { usage, limits } = record;
  const of = (limit) => limit === void 0 ? "" : `of ${limit}`;
  const bytes = (count) => count === null ? void 0 : formatBytes(count);
  const sent = (count, verb) => count === null ? "" : `${formatBytes(count)} ${verb}`;
  const entries = [
    ["Exit code", record.exit_code?.toString()],
    [
      "Peak memory",
      showPeakMemory(usage, limits) ?? NOT_MEASURED,
      of(limits ? formatBytes(limits.memory_bytes) : void 0)
    ],
    [
      "CPU time",
      usage.cpu_ms === null ? NOT_MEASURED : showAtLeast(formatDuration(usage.cpu_ms), usage),
      limits ? `limit ${limits.nano_cpus / 1e9} CPU` : ""
    ],
    ["Processes", usage.peak_pids?.toString(), of(limits?.pids.toString())],
    ["Input", bytes(record.input_bytes)],
    ["Output", bytes(record.output_bytes)],
    ["Log", bytes(record.stderr_bytes)],
    [
      "Received",
      bytes(usage.network_received_bytes),
      sent(usage.network_sent_bytes, "sent")
    ],
    [
      "Read from disk",
      bytes(usage.block_read_bytes),
      sent(usage.block_written_bytes, "written")
    ],
    ["Files given", showCounts(record.files)],
    ["Artifacts", showCounts(record.artifacts)]
  ];
  return entries.flatMap(
    ([name, value2, note = ""]) => value2 === void 0 ? [] : [{ name, value: value2, note }]
  );
}

// src/page/execution/execution-figures.tsx
function ExecutionFigures({
  record,
  isOver
}) {
  const figures = recordFigures(record).filter(
    ({ value: value2 }) => isOver || value2 !== NOT_MEASURED
  );
  return /* @__PURE__ */ a3("dl", { class: "figures", children: figures.map(({ name, value: value2, note }) => /* @__PURE__ */ a3("div", { children: [
    /* @__PURE__ */ a3("dt", { children: name }),
    /* @__PURE__ */ a3("dd", { children: [
      /* @__PURE__ */ a3("b", { children: value2 }),
      note !== "" && /* @__PURE__ */ a3("small", { children: note })
    ] })
  ] }, name)) });
}

// src/page/execution/execution-findings.tsx
var MAX_ROWS2 = 500;
function ExecutionFindings({
  record,
  isOver
}) {
  const { execution_id: id, findings: counted2 } = record;
  const total = counted2.error + counted2.warning + counted2.notice;
  const isThere = isOver && total > 0;
  const loaded = useLoaded(isThere ? () => getFindings(id) : void 0, [id]);
  if (!isThere) return null;
  return /* @__PURE__ */ a3("section", { class: "card", "aria-labelledby": "findings", children: [
    /* @__PURE__ */ a3("h2", { id: "findings", children: "Findings" }),
    /* @__PURE__ */ a3("p", { children: [
      plural(counted2.error, "error"),
      ", ",
      plural(counted2.warning, "warning"),
      ",",
      " ",
      plural(counted2.notice, "notice")
    ] }),
    loaded.state === "failed" && /* @__PURE__ */ a3(FaultNotice, { error: loaded.error }),
    loaded.state === "loaded" && /* @__PURE__ */ a3(FindingsTable, { findings: loaded.value })
  ] });
}
function FindingsTable({
  findings
}) {
  return /* @__PURE__ */ a3("div", { class: "wide", tabIndex: 0, role: "group", "aria-labelledby": "findings", children: /* @__PURE__ */ a3("table", { children: [
    /* @__PURE__ */ a3("thead", { children: /* @__PURE__ */ a3("tr", { children: [
      /* @__PURE__ */ a3("th", { scope: "col", children: "Level" }),
      /* @__PURE__ */ a3("th", { scope: "col", children: "Where" }),
      /* @__PURE__ */ a3("th", { scope: "col", children: "Rule" }),
      /* @__PURE__ */ a3("th", { scope: "col", children: "Message" })
    ] }) }),
    /* @__PURE__ */ a3("tbody", { children: findings.slice(0, MAX_ROWS2).map(({ level, file, line: line2, rule, message }, at) => /* @__PURE__ */ a3("tr", { class: level, children: [
      /* @__PURE__ */ a3("td", { children: level }),
      /* @__PURE__ */ a3("td", { children: /* @__PURE__ */ a3("code", { children: [
        inert(file ?? ""),
        file !== void 0 && line2 !== void 0 && `:${line2}`
      ] }) }),
      /* @__PURE__ */ a3("td", { children: inert(rule ?? "") }),
      /* @__PURE__ */ a3("td", { children: inert(message) })
    ] }, at)) })
  ] }) });
}
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/page/execution/execution-log.tsx
var NEAR_END_PIXELS = 24;
function ExecutionLog({
  id,
  log: { pieces, isCut },
  isOver
}) {
  const box = T2(null);
  const isAtEnd = T2(true);
  F2(() => {
    if (box.current && isAtEnd.current) {
      box.current.scrollTop = box.current.scrollHeight;
    }
  }, [pieces]);
  return /* @__PURE__ */ a3("section", { class: "card", "aria-labelledby": "log", children: [
    /* @__PURE__ */ a3("h2", { id: "log", children: "Log" }),
    pieces.length === 0 && /* @__PURE__ */ a3("p", { children: isOver ? "The plugin wrote no log." : "Nothing yet." }),
    /* @__PURE__ */ a3(
      "pre",
      {
        ref: box,
        class: "log",
        role: "log",
        "aria-live": "off",
        "aria-labelledby": "log",
        tabIndex: 0,
        hidden: pieces.length === 0,
        onScroll: ({
          currentTarget: { scrollTop, clientHeight, scrollHeight }
        }) => {
          isAtEnd.current = scrollTop + clientHeight >= scrollHeight - NEAR_END_PIXELS;
        },
        children: pieces.map(({ number: number3, text }) => /* @__PURE__ */ a3("span", { children: text }, number3))
      }
    ),
    pieces.length > 0 && /* @__PURE__ */ a3("p", { children: [
      isCut && "The beginning is not shown. ",
      /* @__PURE__ */ a3("a", { href: executionPath(id, "logs"), download: `${id}.log`, children: "Download the log" })
    ] })
  ] });
}

// src/page/copy-button.tsx
function CopyButton({
  text,
  what
}) {
  const [said, setSaid] = d2("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied");
    } catch {
      setSaid("The browser does not allow it: select the text instead");
    }
  };
  return /* @__PURE__ */ a3($, { children: [
    /* @__PURE__ */ a3(
      "button",
      {
        type: "button",
        "aria-label": `Copy ${what}`,
        onClick: () => void copy(),
        children: "Copy"
      }
    ),
    /* @__PURE__ */ a3("span", { role: "status", class: "said", children: said })
  ] });
}

// src/runner/json-tokens.ts
var QUOTE = 34;
var MINUS = 45;
var ZERO = 48;
var NINE = 57;
var NUMBER = /[\d.eE+-]*/y;
var COLON = /[ \t\r\n]*:/y;
function* jsonTokens(text) {
  for (let at = 0; at < text.length; ) {
    const character = text.charCodeAt(at);
    if (character === QUOTE) {
      const end = endOfJsonString(text, at);
      const token = text.slice(at, end);
      COLON.lastIndex = end;
      yield { token, kind: COLON.test(text) ? "key" : "string" };
      at = end;
    } else if (character === MINUS || character >= ZERO && character <= NINE) {
      NUMBER.lastIndex = at;
      NUMBER.test(text);
      yield { token: text.slice(at, NUMBER.lastIndex), kind: "number" };
      at = NUMBER.lastIndex;
    } else at += 1;
  }
}
function endOfJsonString(text, start) {
  for (let from = start + 1; ; ) {
    const quoteAt = text.indexOf('"', from);
    let backslashes = 0;
    while (text[quoteAt - 1 - backslashes] === "\\") backslashes += 1;
    if (backslashes % 2 === 0) return quoteAt + 1;
    from = quoteAt + 1;
  }
}

// src/page/pretty-json.ts
var MAX_INDENT = 40;
function prettyJson(text) {
  let pretty = "";
  let depth = 0;
  const newLine = () => `
${"  ".repeat(Math.min(depth, MAX_INDENT))}`;
  for (let at = 0; at < text.length; ) {
    const character = text[at] ?? "";
    switch (character) {
      case '"': {
        const end = endOfJsonString(text, at);
        pretty += text.slice(at, end);
        at = end;
        continue;
      }
      case "{":
      case "[": {
        const [, close] = /^\s*([}\]])/.exec(text.slice(at + 1, at + 64)) ?? [];
        if (close !== void 0) {
          pretty += character + close;
          at = text.indexOf(close, at) + 1;
          continue;
        }
        depth += 1;
        pretty += character + newLine();
        break;
      }
      case "}":
      case "]":
        depth -= 1;
        pretty += newLine() + character;
        break;
      case ",":
        pretty += character + newLine();
        break;
      case ":":
        pretty += ": ";
        break;
      case " ":
      case "	":
      case "\n":
      case "\r":
        break;
      default:
        pretty += character;
    }
    at += 1;
  }
  return pretty;
}

// src/page/execution/lay-out-output.ts
function layOutOutput({
  text,
  contentType,
  isCut
}) {
  return isJson(contentType) && !isCut ? prettyJson(text) : text;
}
function outputFileName(id, contentType) {
  const [type] = contentType.split(";");
  switch (type) {
    case "application/json":
      return `${id}.json`;
    case "application/sarif+json":
      return `${id}.sarif`;
    case "application/x-ndjson":
      return `${id}.ndjson`;
    default:
      return `${id}.txt`;
  }
}
function isJson(contentType) {
  return /^application\/(?:[\w.-]+\+)?json(;|$)/.test(contentType);
}

// src/page/execution/execution-output.tsx
function ExecutionOutput({
  record
}) {
  const { execution_id: id, outcome } = record;
  const isThere = outcome === "succeeded";
  const loaded = useLoaded(isThere ? () => getOutput(id) : void 0, [id]);
  if (!isThere) return null;
  return /* @__PURE__ */ a3("section", { class: "card", "aria-labelledby": "output", children: [
    /* @__PURE__ */ a3("h2", { id: "output", children: "Output" }),
    loaded.state === "loading" && /* @__PURE__ */ a3("p", { role: "status", children: "Loading …" }),
    loaded.state === "failed" && /* @__PURE__ */ a3(FaultNotice, { error: loaded.error }),
    loaded.state === "loaded" && /* @__PURE__ */ a3($, { children: [
      /* @__PURE__ */ a3("pre", { class: "output", tabIndex: 0, children: inert(layOutOutput(loaded.value)) }),
      loaded.value.isCut && /* @__PURE__ */ a3("p", { children: "This is the beginning of it." }),
      /* @__PURE__ */ a3("div", { class: "buttons", children: [
        !loaded.value.isCut && /* @__PURE__ */ a3(CopyButton, { text: loaded.value.text, what: "the output" }),
        /* @__PURE__ */ a3(
          "a",
          {
            class: "button",
            href: executionPath(id, "output"),
            download: outputFileName(id, loaded.value.contentType),
            children: "Download"
          }
        )
      ] })
    ] })
  ] });
}

// src/page/verdict-mark.tsx
var SIGNS = {
  good: "✓",
  bad: "✗",
  open: "…"
};
function VerdictMark({ verdict }) {
  return /* @__PURE__ */ a3("b", { class: `mark ${verdict}`, "aria-hidden": "true", children: SIGNS[verdict] });
}

// src/page/execution/length-ms.ts
function lengthMs({
  status,
  duration_ms: durationMs,
  states
}, nowMs) {
  const [first] = states;
  const knownMs = durationMs ?? states.at(-1)?.ms ?? 0;
  if (status !== "running" || first === void 0) return knownMs;
  return Math.max(knownMs, nowMs - Date.parse(first.at) + first.ms);
}

// src/report/verdict.ts
function verdictOf({
  outcome
}) {
  if (outcome === null) return "open";
  return outcome === "succeeded" ? "good" : "bad";
}

// src/page/execution/state-words.ts
var DOING = {
  resolve: "checking the input",
  pull: "making the image present",
  create: "creating the container",
  start: "starting",
  run: "running",
  drain: "ending",
  judge: "checking the output",
  ended: "ending"
};
function stateWords({ status, states, outcome }) {
  switch (status) {
    case "queued":
      return "waiting for its turn";
    case "running": {
      const state = states.at(-1)?.state;
      const attempt = states.filter((each) => each.state === "pull").length;
      const doing = state === void 0 ? "beginning" : DOING[state];
      return attempt > 1 ? `${doing}, attempt ${attempt}` : doing;
    }
    case "killed":
      return "killed before it ended";
    case "ended":
      return outcome?.replaceAll("_", " ") ?? "ended";
  }
}
function shownVerdict({ status, outcome }) {
  return status === "killed" ? "bad" : verdictOf({ outcome });
}

// src/page/execution/execution-state.tsx
function ExecutionState({
  record
}) {
  const verdict = shownVerdict(record);
  return /* @__PURE__ */ a3("div", { class: `state ${verdict}`, children: [
    /* @__PURE__ */ a3(VerdictMark, { verdict }),
    /* @__PURE__ */ a3("span", { class: "words", role: "status", children: stateWords(record) }),
    /* @__PURE__ */ a3("span", { class: "length", children: formatDuration(lengthMs(record, Date.now())) })
  ] });
}

// src/report/phase-meanings.ts
var PHASE_MEANINGS = {
  resolve: "finding the definition and checking it",
  pull: "making the image present",
  create: "creating the container",
  start: "starting it",
  run: "the plugin running",
  drain: "its exit and the rest of its output",
  judge: "checking the output",
  wait: "the pause before another attempt"
};

// src/runner/phases.ts
var PHASE_NAMES = [
  "resolve",
  "pull",
  "create",
  "start",
  "run",
  "drain",
  "judge",
  "wait"
];
function phasesOf({ states, attempts }) {
  const phases = [];
  let attempt = 0;
  let attemptEndMs = Infinity;
  states.forEach(({ state, ms: startMs }, at) => {
    if (state === "ended") return;
    if (state === "pull") {
      attempt += 1;
      attemptEndMs = startMs + (attempts[attempt - 1]?.duration_ms ?? Infinity);
    }
    const next = states[at + 1];
    const shown = Math.max(1, attempt);
    if (next === void 0) {
      phases.push({ name: state, startMs, ms: null, attempt: shown });
      return;
    }
    const endMs = Math.max(startMs, next.ms);
    const pauseMs = next.state === "pull" && attempt > 0 ? Math.min(endMs, Math.max(startMs, attemptEndMs)) : endMs;
    phases.push({
      name: state,
      startMs,
      ms: pauseMs - startMs,
      attempt: shown
    });
    if (pauseMs < endMs) {
      const ms = endMs - pauseMs;
      phases.push({ name: "wait", startMs: pauseMs, ms, attempt: shown });
    }
  });
  return phases;
}
function phaseTotals(phases) {
  return PHASE_NAMES.flatMap((name) => {
    const ofName = phases.filter((phase) => phase.name === name);
    const ms = ofName.reduce((sum, phase) => sum + (phase.ms ?? 0), 0);
    return ofName.some((phase) => phase.ms !== null) ? [{ name, ms }] : [];
  });
}

// src/page/execution/phase-bar.tsx
function PhaseBar({
  record
}) {
  const phases = phasesOf(record);
  const totals = phaseTotals(phases);
  const totalMs = lengthMs(record, Date.now());
  if (totals.length === 0) return null;
  const words = totals.map(({ name, ms }) => `${name} ${formatDuration(ms)}`);
  return /* @__PURE__ */ a3("div", { class: "phases", children: [
    /* @__PURE__ */ a3("div", { class: "bar", role: "img", "aria-label": `Phases: ${words.join(", ")}`, children: phases.map(({ name, startMs, ms }, at) => {
      const length = ms ?? Math.max(0, totalMs - startMs);
      const [left, width] = [startMs, length].map(
        (it) => percent(it, totalMs)
      );
      return /* @__PURE__ */ a3("i", { class: name, style: { left, width } }, at);
    }) }),
    /* @__PURE__ */ a3("ul", { class: "legend", children: totals.map(({ name, ms }) => /* @__PURE__ */ a3("li", { title: PHASE_MEANINGS[name], children: [
      /* @__PURE__ */ a3("i", { class: name }),
      name,
      " ",
      /* @__PURE__ */ a3("b", { children: formatDuration(ms) })
    ] }, name)) })
  ] });
}

// src/page/execution/run-again.tsx
function RunAgain({ record }) {
  return /* @__PURE__ */ a3(
    "a",
    {
      class: "button",
      href: routeHash({ name: "plugin", plugin: record.plugin }),
      children: "Run it again"
    }
  );
}

// src/page/execution/shown-log.ts
var MAX_CHARACTERS = 1024 * 1024;
var PIECE_CHARACTERS = 64 * 1024;
var EMPTY_LOG = { pieces: [], isCut: false };
function appendLog(log, lines) {
  const text = `${inert(lines)}
`;
  const last = log.pieces.at(-1);
  const isFull = last === void 0 || last.text.length >= PIECE_CHARACTERS;
  const pieces = isFull ? [...log.pieces, { number: (last?.number ?? -1) + 1, text }] : [...log.pieces.slice(0, -1), { ...last, text: last.text + text }];
  let size = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  let from = 0;
  while (size > MAX_CHARACTERS && from < pieces.length - 1) {
    size -= pieces[from]?.text.length ?? 0;
    from += 1;
  }
  return { pieces: pieces.slice(from), isCut: log.isCut || from > 0 };
}

// src/page/execution/follow-events.ts
var FRAME_MS = 100;
function followEvents(id, { onLog, onState }) {
  const events = new EventSource(addressOf(executionPath(id, "logs")));
  let pending = [];
  let timer;
  const flush = () => {
    clearTimeout(timer);
    timer = void 0;
    if (pending.length > 0) onLog(pending.join("\n"));
    pending = [];
  };
  const stop = () => {
    events.close();
    flush();
  };
  events.addEventListener("log", ({ data }) => {
    pending.push(data);
    timer ??= setTimeout(flush, FRAME_MS);
  });
  events.addEventListener("state", onState);
  events.addEventListener("end", () => {
    stop();
    onState();
  });
  return stop;
}

// src/page/execution/use-execution.ts
var LOOK_PAUSE_MS2 = 1e3;
function useExecution(id) {
  const [record, setRecord] = d2();
  const [error, setError] = d2();
  const [log, setLog] = d2(EMPTY_LOG);
  A2(() => {
    let timer;
    let isWanted = true;
    const look = async () => {
      clearTimeout(timer);
      let isOver = false;
      try {
        const found = await getExecution(id);
        if (!isWanted) return;
        setRecord(found);
        setError(void 0);
        isOver = found.status === "ended" || found.status === "killed";
      } catch (fault) {
        if (!isWanted) return;
        setError(fault);
      }
      clearTimeout(timer);
      if (!isOver) timer = setTimeout(() => void look(), LOOK_PAUSE_MS2);
    };
    void look();
    const stop = followEvents(id, {
      onLog: (text) => setLog((known) => appendLog(known, text)),
      onState: () => void look()
    });
    return () => {
      isWanted = false;
      clearTimeout(timer);
      stop();
    };
  }, [id]);
  return { record, error, log };
}

// src/page/execution/execution-view.tsx
function ExecutionView({ id }) {
  const { record, error, log } = useExecution(id);
  const name = record && inert(record.plugin);
  return /* @__PURE__ */ a3($, { children: [
    /* @__PURE__ */ a3(PageHeading, { title: name ?? "Execution", children: name !== void 0 && /* @__PURE__ */ a3("code", { children: name }) }),
    error !== void 0 && /* @__PURE__ */ a3(FaultNotice, { error }),
    record !== void 0 && /* @__PURE__ */ a3(KnownExecution, { record, log }),
    record === void 0 && error === void 0 && /* @__PURE__ */ a3("p", { role: "status", children: "Loading …" })
  ] });
}
function KnownExecution({
  record,
  log
}) {
  const { execution_id: id, status } = record;
  const isOver = status === "ended" || status === "killed";
  return /* @__PURE__ */ a3($, { children: [
    /* @__PURE__ */ a3("div", { class: `card ${shownVerdict(record)}`, children: [
      /* @__PURE__ */ a3(ExecutionState, { record }),
      /* @__PURE__ */ a3(ExecutionNotices, { record }),
      /* @__PURE__ */ a3("div", { class: "buttons", children: [
        !isOver && /* @__PURE__ */ a3(CancelButton, { id }),
        /* @__PURE__ */ a3(RunAgain, { record })
      ] })
    ] }),
    isOver && /* @__PURE__ */ a3(ExecutionOutput, { record }),
    /* @__PURE__ */ a3("section", { class: "card", "aria-labelledby": "usage", children: [
      /* @__PURE__ */ a3("h2", { id: "usage", children: "Usage" }),
      /* @__PURE__ */ a3(PhaseBar, { record }),
      /* @__PURE__ */ a3(ExecutionFigures, { record, isOver }),
      /* @__PURE__ */ a3(ExecutionCharts, { record, isOver })
    ] }),
    /* @__PURE__ */ a3(ExecutionLog, { id, log, isOver }),
    /* @__PURE__ */ a3(ExecutionFindings, { record, isOver }),
    /* @__PURE__ */ a3(ExecutionArtifacts, { record, isOver }),
    /* @__PURE__ */ a3(ExecutionFacts, { record })
  ] });
}
function ExecutionNotices({
  record: { error, warnings }
}) {
  return /* @__PURE__ */ a3($, { children: [
    error !== null && /* @__PURE__ */ a3("pre", { class: "error notice", children: inert(error) }),
    warnings.length > 0 && /* @__PURE__ */ a3("ul", { class: "warnings", children: warnings.map((warning) => /* @__PURE__ */ a3("li", { children: inert(warning) }, warning)) })
  ] });
}

// src/definition/outcome.ts
var OUTCOMES = [
  "succeeded",
  "plugin_failed",
  "invalid_input",
  "invalid_output",
  "output_too_large",
  "timed_out",
  "cancelled",
  "out_of_memory",
  "image_unavailable",
  "engine_unavailable",
  "start_failed",
  "definition_invalid",
  "plugin_not_found",
  "policy_denied"
];

// src/page/use-route.ts
function useRoute() {
  const [route, setRoute] = d2(() => parseRoute(location.hash));
  A2(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return route;
}
function goTo(route) {
  location.hash = routeHash(route);
}

// src/page/executions/execution-filter-form.tsx
var STATUSES = ["queued", "running", "ended", "killed"];
function ExecutionFilterForm({
  filters,
  isRefreshed,
  onRefreshed,
  onRefresh
}) {
  const [plugin, setPlugin] = d2(filters.plugin ?? "");
  const apply = (changed) => goTo({
    name: "executions",
    ...filters,
    plugin: plugin.trim() || void 0,
    ...changed
  });
  return /* @__PURE__ */ a3(
    "form",
    {
      class: "filters",
      onSubmit: (event) => {
        event.preventDefault();
        apply({});
        onRefresh();
      },
      children: [
        /* @__PURE__ */ a3("div", { class: "field", children: [
          /* @__PURE__ */ a3("label", { for: "filter-plugin", children: "Plugin" }),
          /* @__PURE__ */ a3(
            "input",
            {
              id: "filter-plugin",
              type: "text",
              autocomplete: "off",
              value: plugin,
              onInput: (event) => setPlugin(event.currentTarget.value)
            }
          )
        ] }),
        /* @__PURE__ */ a3(
          Select,
          {
            name: "Status",
            values: STATUSES,
            value: filters.status,
            onChange: (status) => apply({ status })
          }
        ),
        /* @__PURE__ */ a3(
          Select,
          {
            name: "Outcome",
            values: OUTCOMES,
            value: filters.outcome,
            onChange: (outcome) => apply({ outcome })
          }
        ),
        /* @__PURE__ */ a3("button", { type: "submit", children: "Refresh" }),
        /* @__PURE__ */ a3("div", { class: "field inline", children: [
          /* @__PURE__ */ a3(
            "input",
            {
              id: "refreshed",
              type: "checkbox",
              checked: isRefreshed,
              onChange: (event) => onRefreshed(event.currentTarget.checked)
            }
          ),
          /* @__PURE__ */ a3("label", { for: "refreshed", children: "Refresh by itself" })
        ] })
      ]
    }
  );
}
function Select({
  name,
  values,
  value: value2,
  onChange
}) {
  const id = `filter-${name.toLowerCase()}`;
  return /* @__PURE__ */ a3("div", { class: "field", children: [
    /* @__PURE__ */ a3("label", { for: id, children: name }),
    /* @__PURE__ */ a3(
      "select",
      {
        id,
        value: value2 ?? "",
        onChange: (event) => onChange(event.currentTarget.value || void 0),
        children: [
          /* @__PURE__ */ a3("option", { value: "", children: "any" }),
          values.map((each) => /* @__PURE__ */ a3("option", { value: each, children: each.replaceAll("_", " ") }, each))
        ]
      }
    )
  ] });
}

// src/page/poll-while-seen.ts
var PAUSE_PER_ANSWER = 19;
function pollWhileSeen(work, pauseMs, page) {
  let timer;
  let isBusy = false;
  let isOver = false;
  const turn = async () => {
    clearTimeout(timer);
    if (isBusy || isOver) return;
    isBusy = true;
    const sinceMs = performance.now();
    const goesOn = await work();
    isBusy = false;
    if (!goesOn) stop();
    if (isOver || page.hidden) return;
    const tookMs = performance.now() - sinceMs;
    const restMs = Math.max(pauseMs, tookMs * PAUSE_PER_ANSWER);
    timer = setTimeout(() => void turn(), restMs);
  };
  const onChange = () => {
    if (page.hidden) clearTimeout(timer);
    else void turn();
  };
  const stop = () => {
    isOver = true;
    clearTimeout(timer);
    page.removeEventListener("visibilitychange", onChange);
  };
  page.addEventListener("visibilitychange", onChange);
  void turn();
  return stop;
}

// src/page/executions/execution-table.tsx
function ExecutionTable({
  records
}) {
  return /* @__PURE__ */ a3("div", { class: "card wide", tabIndex: 0, role: "region", "aria-label": "Executions", children: /* @__PURE__ */ a3("table", { class: "executions", children: [
    /* @__PURE__ */ a3("thead", { children: /* @__PURE__ */ a3("tr", { children: [
      /* @__PURE__ */ a3("th", { scope: "col", children: "Plugin" }),
      /* @__PURE__ */ a3("th", { scope: "col", children: "Outcome" }),
      /* @__PURE__ */ a3("th", { scope: "col", children: "Started" }),
      /* @__PURE__ */ a3("th", { scope: "col", children: "Duration" }),
      /* @__PURE__ */ a3("th", { scope: "col", children: "Peak memory" }),
      /* @__PURE__ */ a3("th", { scope: "col", children: "CPU time" })
    ] }) }),
    /* @__PURE__ */ a3("tbody", { children: records.map((record) => /* @__PURE__ */ a3(Row, { record }, record.execution_id)) })
  ] }) });
}
function Row({ record }) {
  const { execution_id: id, plugin, states, duration_ms, usage } = record;
  const verdict = shownVerdict(record);
  const startedAt = states[0]?.at;
  return /* @__PURE__ */ a3("tr", { children: [
    /* @__PURE__ */ a3("td", { children: /* @__PURE__ */ a3("a", { href: routeHash({ name: "execution", id }), children: /* @__PURE__ */ a3("code", { children: inert(plugin) }) }) }),
    /* @__PURE__ */ a3("td", { class: `state ${verdict}`, children: [
      /* @__PURE__ */ a3(VerdictMark, { verdict }),
      " ",
      /* @__PURE__ */ a3("span", { class: "words", children: stateWords(record) })
    ] }),
    /* @__PURE__ */ a3("td", { children: startedAt !== void 0 && /* @__PURE__ */ a3("time", { dateTime: startedAt, children: shownTime(startedAt) }) }),
    /* @__PURE__ */ a3("td", { children: duration_ms !== null && formatDuration(duration_ms) }),
    /* @__PURE__ */ a3("td", { children: showPeakMemory(usage, record.limits) }),
    /* @__PURE__ */ a3("td", { children: usage.cpu_ms !== null && showAtLeast(formatDuration(usage.cpu_ms), usage) })
  ] });
}
function shownTime(at) {
  return new Date(at).toLocaleString(void 0, {
    dateStyle: "medium",
    timeStyle: "medium"
  });
}

// src/page/executions/refresh-limit.ts
var PAGE = 50;
var MAX_LIMIT = 500;
function refreshLimit(shown) {
  const records = shown.filter(({ status }) => status !== "queued").length;
  return records > MAX_LIMIT ? void 0 : Math.max(PAGE, records);
}

// src/page/executions/use-kept-focus.ts
function useKeptFocus(list, shown) {
  const held = T2(void 0);
  F2(() => {
    const before = held.current;
    held.current = void 0;
    if (before === void 0) return;
    const { element, row } = before;
    const target = element.isConnected ? element : linkOf(list.current, row) ?? document.querySelector("main h1");
    if (document.activeElement !== target) {
      target?.focus({ preventScroll: true });
    }
  }, [shown]);
  return () => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return;
    if (!list.current?.contains(element)) return;
    const rows = rowsOf(list.current);
    const row = rows.findIndex((each) => each.contains(element));
    held.current = { element, row };
  };
}
function rowsOf(list) {
  return [...list?.querySelectorAll("tbody tr") ?? []];
}
function linkOf(list, row) {
  const rows = rowsOf(list);
  const next = rows[Math.min(row, rows.length - 1)];
  return next?.querySelector("a") ?? null;
}

// src/page/executions/execution-pages.tsx
var REFRESH_PAUSE_MS = 3e3;
function ExecutionPages({
  filters,
  isRefreshed
}) {
  const [shown, setShown] = d2();
  const [error, setError] = d2();
  const known = T2(void 0);
  const isAskingMore = T2(false);
  const list = T2(null);
  const holdFocus = useKeptFocus(list, shown);
  const show = (page) => {
    holdFocus();
    known.current = page;
    setShown(page);
    setError(void 0);
  };
  const refresh = async () => {
    const before = known.current;
    const limit = refreshLimit(before?.executions ?? []);
    if (limit === void 0 || isAskingMore.current) return true;
    try {
      const page = await getExecutions(filters, { limit });
      if (known.current === before && !isAskingMore.current) show(page);
      return true;
    } catch (fault) {
      setError(fault);
      return !isRefusal(fault);
    }
  };
  const more = async () => {
    const { executions: executions2 = [], next: next2 } = known.current ?? {};
    if (isAskingMore.current) return;
    isAskingMore.current = true;
    try {
      const page = await getExecutions(filters, { next: next2 });
      show({ ...page, executions: [...executions2, ...page.executions] });
    } catch (fault) {
      setError(fault);
    } finally {
      isAskingMore.current = false;
    }
  };
  A2(() => {
    if (isRefreshed) return pollWhileSeen(refresh, REFRESH_PAUSE_MS, document);
    void refresh();
    return void 0;
  }, [isRefreshed]);
  const notice = error && /* @__PURE__ */ a3(FaultNotice, { error });
  if (shown === void 0) {
    return /* @__PURE__ */ a3("div", { children: notice ?? /* @__PURE__ */ a3("p", { role: "status", children: "Loading …" }) });
  }
  const { executions, next } = shown;
  return /* @__PURE__ */ a3("div", { ref: list, children: [
    /* @__PURE__ */ a3("p", { role: "status", children: executions.length === 0 ? "There are no such executions." : `${executions.length} shown${next === void 0 ? "" : ", there are more"}` }),
    executions.length > 0 && /* @__PURE__ */ a3(ExecutionTable, { records: executions }),
    notice,
    next !== void 0 && /* @__PURE__ */ a3("div", { class: "buttons", children: /* @__PURE__ */ a3("button", { type: "button", onClick: () => void more(), children: "Show more" }) })
  ] });
}
function isRefusal(fault) {
  const status = fault instanceof ServerFault ? fault.problem?.status : 0;
  return status === 401 || status === 403;
}

// src/page/executions/execution-list.tsx
function ExecutionList({
  filters
}) {
  const { plugin, status, outcome } = filters;
  const [round3, setRound] = d2(0);
  const [isRefreshed, setRefreshed] = d2(true);
  return /* @__PURE__ */ a3($, { children: [
    /* @__PURE__ */ a3(PageHeading, { title: "Executions" }),
    /* @__PURE__ */ a3(
      ExecutionFilterForm,
      {
        filters,
        isRefreshed,
        onRefreshed: setRefreshed,
        onRefresh: () => setRound(round3 + 1)
      },
      [plugin, status, outcome].join("\n")
    ),
    /* @__PURE__ */ a3(
      ExecutionPages,
      {
        filters,
        isRefreshed
      },
      [plugin, status, outcome, round3].join("\n")
    )
  ] });
}

// src/page/server/plugin.ts
function pluginReference({
  id,
  version
}) {
  return version === null ? id : `${id}@${version}`;
}

// src/page/plugins/matching-plugins.ts
function matchingPlugins(plugins, query) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return plugins.filter(({ id, name, description }) => {
    const text = [id, name, description].join("\n").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

// src/page/plugins/plugin-facts.tsx
function PluginFacts({
  plugin
}) {
  const { image, resource_limits: limits, timeout_ms: timeoutMs } = plugin;
  const { network = "none", secrets = [] } = plugin;
  const facts = [
    ["Image", image],
    ["Limits", showLimits(limits)],
    ["Timeout", formatDuration(timeoutMs)],
    ["Network", network === "none" ? void 0 : network],
    ["Secrets", secrets.length === 0 ? void 0 : secrets.join(", ")]
  ];
  return /* @__PURE__ */ a3("dl", { class: "facts", children: facts.map(
    ([name, value2]) => value2 !== void 0 && /* @__PURE__ */ a3($, { children: [
      /* @__PURE__ */ a3("dt", { children: name }),
      /* @__PURE__ */ a3("dd", { children: /* @__PURE__ */ a3("code", { children: inert(value2) }) })
    ] })
  ) });
}

// src/page/plugins/plugin-list.tsx
function PluginList() {
  const loaded = useLoaded(getPlugins, []);
  const [query, setQuery] = d2("");
  const plugins = loaded.state === "loaded" ? matchingPlugins(loaded.value, query) : [];
  return /* @__PURE__ */ a3($, { children: [
    /* @__PURE__ */ a3(PageHeading, { title: "Plugins" }),
    /* @__PURE__ */ a3(
      "form",
      {
        role: "search",
        class: "filters",
        onSubmit: (event) => event.preventDefault(),
        children: /* @__PURE__ */ a3("div", { class: "field", children: [
          /* @__PURE__ */ a3("label", { for: "search", children: "Search by id, name or description" }),
          /* @__PURE__ */ a3(
            "input",
            {
              id: "search",
              type: "search",
              autocomplete: "off",
              value: query,
              onInput: (event) => setQuery(event.currentTarget.value)
            }
          )
        ] })
      }
    ),
    /* @__PURE__ */ a3("p", { role: "status", children: [
      loaded.state === "loading" && "Loading …",
      loaded.state === "loaded" && counted(plugins.length, loaded.value.length)
    ] }),
    loaded.state === "failed" && /* @__PURE__ */ a3(FaultNotice, { error: loaded.error }),
    /* @__PURE__ */ a3("ul", { class: "plugins", children: plugins.map((plugin) => /* @__PURE__ */ a3(PluginCard, { plugin }, pluginReference(plugin))) })
  ] });
}
function counted(found, all) {
  if (all === 0) {
    return "There are no plugins. Put definitions into the plugins directory, or start the server with another one.";
  }
  const noun = all === 1 ? "plugin" : "plugins";
  return found === all ? `${all} ${noun}` : `${found} of ${all} ${noun}`;
}
function PluginCard({ plugin }) {
  const reference = pluginReference(plugin);
  const { id, name, version, description } = plugin;
  return /* @__PURE__ */ a3("li", { class: "card", children: [
    /* @__PURE__ */ a3("h2", { children: [
      /* @__PURE__ */ a3("a", { href: routeHash({ name: "plugin", plugin: reference }), children: inert(name) }),
      /* @__PURE__ */ a3("code", { children: inert(id) }),
      version !== null && /* @__PURE__ */ a3("span", { class: "version", children: inert(version) })
    ] }),
    description !== "" && /* @__PURE__ */ a3("p", { children: inert(description) }),
    /* @__PURE__ */ a3(PluginFacts, { plugin })
  ] });
}

// src/page/form/form-context.ts
var FormContext = U(void 0);
function useForm() {
  const context = j2(FormContext);
  if (context === void 0) throw new Error("a field is in no form");
  return context;
}
function fieldId(pointer) {
  return `field${pointer}`;
}

// src/definition/json-pointer.ts
function pointerTo(parent, key) {
  return `${parent}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function pointerKeys(pointer) {
  return pointer.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function valueAt(value2, pointer) {
  let found = value2;
  for (const key of pointerKeys(pointer)) {
    if (typeof found !== "object" || found === null) return void 0;
    if (!Object.hasOwn(found, key)) return void 0;
    found = found[key];
  }
  return found;
}

// src/page/form/place-faults.ts
function placeFaults(faults, draft) {
  const fields = new Set(fieldPointers(draft, ""));
  return faults.map((fault) => {
    let field = missingMember(fault) ?? fault.pointer;
    while (field !== "" && !fields.has(field)) {
      field = field.slice(0, field.lastIndexOf("/"));
    }
    return { fault, field };
  });
}
function missingMember({ pointer, rule, message }) {
  if (rule !== "required") return void 0;
  const [quoted] = /^"(?:[^"\\]|\\.)*"(?= is missing)/.exec(message) ?? [];
  if (quoted === void 0) return void 0;
  try {
    return pointerTo(pointer, JSON.parse(quoted));
  } catch {
    return void 0;
  }
}
function fieldPointers(draft, pointer) {
  switch (draft.kind) {
    case "list":
      return [
        pointer,
        ...draft.items.flatMap(
          (item, at) => fieldPointers(item.draft, pointerTo(pointer, at))
        )
      ];
    case "group":
      return [
        pointer,
        ...[...draft.members].flatMap(
          ([key, member]) => fieldPointers(member, pointerTo(pointer, key))
        ),
        ...draft.further.flatMap(
          ({ key, draft: member }) => fieldPointers(member, pointerTo(pointer, key))
        )
      ];
    case "variants":
      return [pointer, ...fieldPointers(draft.draft, pointer)];
    default:
      return [pointer];
  }
}

// src/page/plugins/fault-summary.tsx
function FaultSummary({
  summary,
  faults,
  input
}) {
  const placed = input.mode === "form" ? placeFaults(faults, input.draft) : faults.map((fault) => ({ fault, field: "" }));
  return /* @__PURE__ */ a3("div", { class: "fault-summary", role: "alert", tabIndex: -1, ref: summary, children: [
    /* @__PURE__ */ a3("b", { children: "The input does not fit the plugin" }),
    /* @__PURE__ */ a3("ul", { children: placed.map(({ fault, field }, at) => /* @__PURE__ */ a3("li", { children: [
      /* @__PURE__ */ a3(
        "button",
        {
          type: "button",
          class: "link",
          onClick: () => focusField(field),
          children: inert(fault.pointer === "" ? "The input" : fault.pointer)
        }
      ),
      " ",
      inert(fault.message)
    ] }, at)) })
  ] });
}
function focusField(pointer) {
  const field = document.getElementById(fieldId(pointer));
  field?.focus();
  field?.scrollIntoView({ block: "center" });
}

// src/page/form/draft.ts
var NONE = { kind: "none" };
function freeId(items) {
  return items.reduce((most, { id }) => Math.max(most, id), 0) + 1;
}

// src/page/form/field-frame.tsx
function useFieldAttributes({
  pointer,
  isRequired
}) {
  const { faults } = useForm();
  const id = fieldId(pointer);
  return {
    id,
    "aria-required": isRequired,
    "aria-invalid": faults.has(pointer),
    "aria-describedby": `${id}-about`
  };
}
function FieldFrame({
  props,
  isInline = false,
  children
}) {
  const { pointer, label } = props;
  const heading = /* @__PURE__ */ a3("label", { for: fieldId(pointer), children: [
    inert(label),
    " ",
    /* @__PURE__ */ a3(RequiredMark, { ...props })
  ] });
  return /* @__PURE__ */ a3("div", { class: isInline ? "field inline" : "field", children: [
    !isInline && heading,
    children,
    isInline && heading,
    /* @__PURE__ */ a3(FieldAbout, { props })
  ] });
}
function GroupFrame({
  props,
  children
}) {
  const { pointer, label } = props;
  return /* @__PURE__ */ a3(
    "fieldset",
    {
      id: fieldId(pointer),
      tabIndex: -1,
      "aria-describedby": `${fieldId(pointer)}-about`,
      children: [
        /* @__PURE__ */ a3("legend", { children: [
          inert(label),
          " ",
          /* @__PURE__ */ a3(RequiredMark, { ...props })
        ] }),
        /* @__PURE__ */ a3(FieldAbout, { props }),
        children
      ]
    }
  );
}
function RequiredMark({
  isRequired,
  isItem = false
}) {
  if (!isRequired || isItem) return null;
  return /* @__PURE__ */ a3("small", { class: "required", children: "required" });
}
function FieldAbout({ props }) {
  const { pointer, field } = props;
  const faults = useForm().faults.get(pointer) ?? [];
  return /* @__PURE__ */ a3("div", { class: "about", id: `${fieldId(pointer)}-about`, children: [
    faults.map(({ message }) => /* @__PURE__ */ a3("p", { class: "fault", children: inert(message) }, message)),
    field.description !== void 0 && /* @__PURE__ */ a3("p", { children: inert(field.description) }),
    field.rules.length > 0 && /* @__PURE__ */ a3("p", { class: "rules", children: inert(field.rules.join(" · ")) })
  ] });
}

// src/page/form/boolean-field.tsx
function BooleanField(props) {
  const { draft, isRequired, onChange } = props;
  const { "aria-required": required, ...attributes } = useFieldAttributes(props);
  const value2 = draft.kind === "boolean" ? draft.value : void 0;
  if (isRequired) {
    return /* @__PURE__ */ a3(FieldFrame, { props, isInline: true, children: /* @__PURE__ */ a3(
      "input",
      {
        ...attributes,
        type: "checkbox",
        checked: value2 ?? false,
        onChange: (event) => onChange({ kind: "boolean", value: event.currentTarget.checked })
      }
    ) });
  }
  return /* @__PURE__ */ a3(FieldFrame, { props, children: /* @__PURE__ */ a3(
    "select",
    {
      ...attributes,
      "aria-required": required,
      value: String(value2 ?? ""),
      onChange: ({ currentTarget: { value: chosen } }) => onChange(
        chosen === "" ? NONE : { kind: "boolean", value: chosen === "true" }
      ),
      children: [
        /* @__PURE__ */ a3("option", { value: "", children: "not given" }),
        /* @__PURE__ */ a3("option", { value: "true", children: "true" }),
        /* @__PURE__ */ a3("option", { value: "false", children: "false" })
      ]
    }
  ) });
}

// src/page/form/same-json.ts
function sameJson(a5, b) {
  if (Array.isArray(a5) && Array.isArray(b)) {
    return a5.length === b.length && a5.every((it, at) => sameJson(it, b[at] ?? null));
  }
  if (isJsonObject(a5) && isJsonObject(b)) {
    const keys = Object.keys(a5);
    return keys.length === Object.keys(b).length && keys.every(
      (key) => Object.hasOwn(b, key) && sameJson(a5[key] ?? null, b[key] ?? null)
    );
  }
  return a5 === b;
}

// src/page/form/choice-field.tsx
function ChoiceField(props) {
  const { field, draft, isRequired, onChange } = props;
  const chosen = draft.kind === "choice" ? field.values.findIndex((each) => sameJson(each, draft.value)) : -1;
  return /* @__PURE__ */ a3(FieldFrame, { props, children: /* @__PURE__ */ a3(
    "select",
    {
      ...useFieldAttributes(props),
      value: String(chosen),
      onChange: (event) => {
        const value2 = field.values[Number(event.currentTarget.value)];
        onChange(value2 === void 0 ? NONE : { kind: "choice", value: value2 });
      },
      children: [
        (!isRequired || chosen < 0) && /* @__PURE__ */ a3("option", { value: "-1", children: isRequired ? "choose one" : "not given" }),
        field.values.map((value2, at) => /* @__PURE__ */ a3("option", { value: String(at), children: inert(choiceLabel(value2)) }, at))
      ]
    }
  ) });
}
function choiceLabel(value2) {
  return typeof value2 === "string" && value2 !== "" ? value2 : JSON.stringify(value2);
}

// src/page/form/resolve-schema.ts
var MAX_REFERENCES = 16;
function resolveSchema(schema, root2, depth = 0) {
  if (!isJsonObject(schema) || depth > MAX_REFERENCES) return {};
  const { $ref: reference, allOf, ...own } = schema;
  const parts = [];
  if (typeof reference === "string") {
    parts.push(resolveSchema(referred(reference, root2), root2, depth + 1));
  }
  for (const part of Array.isArray(allOf) ? allOf : []) {
    if (isJsonObject(part)) parts.push(resolveSchema(part, root2, depth + 1));
  }
  return [...parts, own].reduce(merge, {});
}
function referred(reference, root2) {
  if (!reference.startsWith("#")) return {};
  let pointer;
  try {
    pointer = decodeURIComponent(reference.slice(1));
  } catch {
    return {};
  }
  const found = pointer === "" || pointer.startsWith("/") ? valueAt(root2, pointer) : void 0;
  return isJsonObject(found) ? found : {};
}
function merge(first, second) {
  const merged = { ...first, ...second };
  const [a5, b] = [first["properties"], second["properties"]];
  if (isJsonObject(a5) && isJsonObject(b)) merged["properties"] = { ...a5, ...b };
  const [c3, d3] = [first["required"], second["required"]];
  if (Array.isArray(c3) && Array.isArray(d3)) merged["required"] = [...c3, ...d3];
  return merged;
}

// src/page/form/schema-rules.ts
var MAX_PATTERN_CHARACTERS = 80;
function schemaRules(schema) {
  const { pattern, format: format2, uniqueItems, multipleOf } = schema;
  const rules = [
    schema["type"] === "integer" ? "a whole number" : void 0,
    range2(schema["minimum"], schema["maximum"], ""),
    typeof schema["exclusiveMinimum"] === "number" ? `more than ${schema["exclusiveMinimum"]}` : void 0,
    typeof schema["exclusiveMaximum"] === "number" ? `less than ${schema["exclusiveMaximum"]}` : void 0,
    typeof multipleOf === "number" ? `a multiple of ${multipleOf}` : void 0,
    range2(schema["minLength"], schema["maxLength"], "character"),
    range2(schema["minItems"], schema["maxItems"], "item"),
    uniqueItems === true ? "no item twice" : void 0,
    typeof format2 === "string" ? `format ${format2}` : void 0,
    typeof pattern === "string" && pattern.length <= MAX_PATTERN_CHARACTERS ? `pattern ${pattern}` : void 0
  ];
  return rules.filter((rule) => rule !== void 0);
}
function range2(from, to, noun) {
  const counted2 = (count) => noun === "" ? `${count}` : `${count} ${noun}${count === 1 ? "" : "s"}`;
  const [low, high] = [from, to].map(
    (it) => typeof it === "number" ? it : void 0
  );
  if (low !== void 0 && high !== void 0) {
    return low === high ? `exactly ${counted2(low)}` : `${low} to ${counted2(high)}`;
  }
  if (low !== void 0)
    return low === 0 && noun !== "" ? void 0 : `at least ${counted2(low)}`;
  return high === void 0 ? void 0 : `at most ${counted2(high)}`;
}

// src/page/form/field-of.ts
var LONG_TEXT_CHARACTERS = 200;
var MAX_CHOICES = 500;
var MAX_VARIANTS = 50;
function fieldOf(schema, root2) {
  const resolved = resolveSchema(schema, root2);
  const texts = textsOf(resolved);
  const values = choices(resolved);
  if (values !== void 0) return { kind: "choice", values, ...texts };
  const variants = variantsOf(resolved, root2);
  if (variants !== void 0) {
    const constants2 = constantsOf(variants, root2);
    return constants2 === void 0 ? { kind: "variants", variants, ...texts } : { kind: "choice", values: constants2, ...texts };
  }
  switch (resolved["type"] ?? guessedType(resolved)) {
    case "string":
      return {
        kind: "text",
        isLong: isLongText(resolved),
        isSecret: resolved["writeOnly"] === true || resolved["format"] === "password",
        ...texts
      };
    case "integer":
      return { kind: "number", isInteger: true, ...texts };
    case "number":
      return { kind: "number", isInteger: false, ...texts };
    case "boolean":
      return { kind: "boolean", ...texts };
    case "null":
      return { kind: "choice", values: [null], ...texts };
    case "array":
      return listField(resolved, texts);
    case "object":
      return {
        kind: "group",
        members: membersOf(resolved),
        further: furtherOf(resolved),
        ...texts
      };
    default:
      return { kind: "json", ...texts };
  }
}
function textsOf(schema) {
  const { title, description } = schema;
  return {
    title: typeof title === "string" ? title : void 0,
    description: typeof description === "string" ? description : void 0,
    rules: schemaRules(schema),
    default: schema["default"]
  };
}
function choices({
  enum: values,
  const: only
}) {
  if (only !== void 0) return [only];
  return Array.isArray(values) && values.length <= MAX_CHOICES ? values : void 0;
}
function variantsOf(schema, root2) {
  const { type, oneOf, anyOf, ...rest } = schema;
  const listed = [oneOf, anyOf].find(Array.isArray);
  if (Array.isArray(type)) {
    return type.filter(isString).map((each) => ({
      title: each,
      schema: { ...rest, ...listed && { oneOf: listed }, type: each }
    }));
  }
  if (listed === void 0 || schema["properties"] !== void 0) {
    return void 0;
  }
  if (listed.length === 0 || listed.length > MAX_VARIANTS) return void 0;
  const shared = { ...rest };
  for (const name of ["title", "description", "default"]) delete shared[name];
  return listed.map((each, at) => {
    const resolved = resolveSchema(each, root2);
    const variant = {
      ...type === void 0 ? {} : { type },
      ...shared,
      ...resolved
    };
    return { title: variantTitle(variant, at), schema: variant };
  });
}
function variantTitle(variant, at) {
  const { title, const: only, type } = variant;
  if (typeof title === "string") return title;
  if (only !== void 0) return JSON.stringify(only);
  const names = variant["required"];
  const named2 = Array.isArray(names) ? names.filter(isString).join(", ") : "";
  const kind = typeof type === "string" ? type : void 0;
  if (kind === "object" && named2 !== "") return `object with ${named2}`;
  return kind ?? `Variant ${at + 1}`;
}
function constantsOf(variants, root2) {
  const all = [];
  for (const { schema } of variants) {
    const resolved = resolveSchema(schema, root2);
    const values = resolved["type"] === "null" ? [null] : choices(resolved);
    if (values === void 0) return void 0;
    all.push(...values);
  }
  return all;
}
function guessedType(schema) {
  if (schema["properties"] !== void 0) return "object";
  if (schema["items"] !== void 0) return "array";
  return void 0;
}
function isLongText({ maxLength, pattern, format: format2 }) {
  if (typeof maxLength === "number" && maxLength <= LONG_TEXT_CHARACTERS) {
    return false;
  }
  return pattern === void 0 && format2 === void 0;
}
function listField(schema, texts) {
  const { items = true, prefixItems, minItems, maxItems } = schema;
  if (Array.isArray(prefixItems) || Array.isArray(items)) {
    return { kind: "json", ...texts };
  }
  return {
    kind: "list",
    item: items,
    minItems: typeof minItems === "number" ? minItems : 0,
    maxItems: typeof maxItems === "number" ? maxItems : Infinity,
    ...texts
  };
}
function membersOf({ properties, required }) {
  const names = Array.isArray(required) ? required : [];
  const known = isJsonObject(properties) ? Object.entries(properties) : [];
  const members = known.map(([key, schema]) => ({
    key,
    schema,
    isRequired: names.includes(key)
  }));
  const unnamed = names.filter(isString).filter((key) => !members.some((member) => member.key === key)).map((key) => ({ key, schema: true, isRequired: true }));
  return [...members, ...unnamed];
}
function furtherOf(schema) {
  const further = schema["additionalProperties"] ?? schema["unevaluatedProperties"] ?? true;
  return isJsonObject(further) || further === false ? further : true;
}
function isString(value2) {
  return typeof value2 === "string";
}

// src/page/form/draft-of.ts
function draftOf(value2, schema, root2) {
  const field = fieldOf(schema, root2);
  switch (field.kind) {
    case "text":
      return typeof value2 === "string" ? { kind: "text", text: value2 } : void 0;
    case "number":
      return typeof value2 === "number" ? { kind: "number", text: JSON.stringify(value2) } : void 0;
    case "boolean":
      return typeof value2 === "boolean" ? { kind: "boolean", value: value2 } : void 0;
    case "choice":
      return field.values.some((each) => sameJson(each, value2)) ? { kind: "choice", value: value2 } : void 0;
    case "list":
      return listDraft(value2, field, root2);
    case "group":
      return groupDraft(value2, field, root2);
    case "variants":
      for (const [at, variant] of field.variants.entries()) {
        const draft = draftOf(value2, variant.schema, root2);
        if (draft !== void 0) return { kind: "variants", at, draft };
      }
      return void 0;
    case "json":
      return { kind: "json", text: JSON.stringify(value2, null, 2) };
  }
}
function listDraft(value2, field, root2) {
  if (!Array.isArray(value2)) return void 0;
  const items = value2.flatMap((item, id) => {
    const draft = draftOf(item, field.item, root2);
    return draft === void 0 ? [] : [{ id, draft }];
  });
  return items.length < value2.length ? void 0 : { kind: "list", items };
}
function groupDraft(value2, field, root2) {
  if (!isJsonObject(value2)) return void 0;
  const members = /* @__PURE__ */ new Map();
  for (const { key, schema } of field.members) {
    if (!Object.hasOwn(value2, key)) {
      members.set(key, NONE);
      continue;
    }
    const draft = draftOf(value2[key] ?? null, schema, root2);
    if (draft === void 0) return void 0;
    members.set(key, draft);
  }
  const others = Object.entries(value2).filter(([key]) => !members.has(key));
  if (others.length > 0 && field.further === false) return void 0;
  const further = others.flatMap(([key, other], id) => {
    const draft = draftOf(other, field.further, root2);
    return draft === void 0 ? [] : [{ id, key, draft }];
  });
  return further.length < others.length ? void 0 : { kind: "group", members, further };
}

// src/page/form/new-draft.ts
var MAX_EMPTY_ITEMS = 5;
var MAX_DEPTH = 12;
function newDraft(schema, root2, isRequired, depth = 0) {
  const field = fieldOf(schema, root2);
  if (field.default !== void 0) {
    const draft = draftOf(field.default, schema, root2);
    if (draft !== void 0) return draft;
  }
  if (!isRequired || depth > MAX_DEPTH) return NONE;
  const begin = (inner) => newDraft(inner, root2, true, depth + 1);
  switch (field.kind) {
    case "text":
      return { kind: "text", text: "" };
    case "number":
      return { kind: "number", text: "" };
    case "boolean":
      return { kind: "boolean", value: false };
    case "choice": {
      const [only, ...others] = field.values;
      return only === void 0 || others.length > 0 ? NONE : { kind: "choice", value: only };
    }
    case "list":
      return {
        kind: "list",
        items: Array.from(
          { length: Math.min(field.minItems, MAX_EMPTY_ITEMS) },
          (_3, id) => ({ id, draft: begin(field.item) })
        )
      };
    case "group":
      return {
        kind: "group",
        members: new Map(
          field.members.map((member) => [
            member.key,
            newDraft(member.schema, root2, member.isRequired, depth + 1)
          ])
        ),
        further: []
      };
    case "variants": {
      const [first] = field.variants;
      return first === void 0 ? NONE : { kind: "variants", at: 0, draft: begin(first.schema) };
    }
    case "json":
      return { kind: "json", text: "" };
  }
}
function firstDraft(schema, defaults) {
  const empty = newDraft(schema, schema, true);
  if (!isJsonObject(defaults)) return empty;
  const given = draftOf(defaults, schema, schema);
  return given && laidOver(empty, given);
}
function laidOver(below, above) {
  if (above.kind === "none") return below;
  if (below.kind !== "group" || above.kind !== "group") return above;
  const members = new Map(below.members);
  for (const [key, draft] of above.members) {
    members.set(key, laidOver(members.get(key) ?? NONE, draft));
  }
  return { kind: "group", members, further: above.further };
}

// src/page/form/remove-button.tsx
function RemoveButton({
  what,
  isNamed = false,
  onClick
}) {
  return /* @__PURE__ */ a3(
    "button",
    {
      type: "button",
      class: "plain",
      "aria-label": `Remove ${inert(what)}`,
      onClick,
      children: [
        "Remove",
        isNamed && ` ${inert(what)}`
      ]
    }
  );
}

// src/page/form/further-members.tsx
function FurtherMembers({
  field,
  pointer,
  label,
  entries,
  onChange
}) {
  const { root: root2, FieldView: FieldView2 } = useForm();
  const addButton = T2(null);
  const isAskedFor = field.further !== true || field.members.length === 0;
  if (field.further === false) return null;
  if (!isAskedFor && entries.length === 0) return null;
  const replace = (changed) => onChange(entries.map((it) => it.id === changed.id ? changed : it));
  const of = pointer === "" ? "" : ` of ${inert(label)}`;
  return /* @__PURE__ */ a3($, { children: [
    entries.map((entry) => {
      const id = `${fieldId(pointer)}-name-${entry.id}`;
      return /* @__PURE__ */ a3("div", { class: "item", children: [
        /* @__PURE__ */ a3("div", { class: "field", children: [
          /* @__PURE__ */ a3("label", { for: id, children: [
            "Name",
            of
          ] }),
          /* @__PURE__ */ a3(
            "input",
            {
              id,
              type: "text",
              dir: "auto",
              autocomplete: "off",
              value: entry.key,
              onInput: (event) => replace({ ...entry, key: event.currentTarget.value })
            }
          )
        ] }),
        /* @__PURE__ */ a3(
          FieldView2,
          {
            schema: field.further,
            pointer: pointerTo(pointer, entry.key),
            label: entry.key || "Value",
            isRequired: true,
            isItem: true,
            draft: entry.draft,
            onChange: (draft) => replace({ ...entry, draft })
          }
        ),
        /* @__PURE__ */ a3(
          RemoveButton,
          {
            what: entry.key || "this member",
            onClick: () => {
              onChange(entries.filter((it) => it.id !== entry.id));
              addButton.current?.focus();
            }
          }
        )
      ] }, entry.id);
    }),
    /* @__PURE__ */ a3("div", { class: "buttons", children: /* @__PURE__ */ a3(
      "button",
      {
        type: "button",
        ref: addButton,
        onClick: () => onChange([
          ...entries,
          {
            id: freeId(entries),
            key: "",
            draft: newDraft(field.further, root2, true)
          }
        ]),
        children: [
          "Add a member",
          of
        ]
      }
    ) })
  ] });
}

// src/page/form/group-field.tsx
function GroupField(props) {
  const { field, pointer, label, isRequired, onChange } = props;
  const { FieldView: FieldView2 } = useForm();
  const draft = props.draft.kind === "group" ? props.draft : { kind: "group", members: /* @__PURE__ */ new Map(), further: [] };
  const members = /* @__PURE__ */ a3($, { children: [
    field.members.map(({ key, schema, isRequired: isNeeded }) => /* @__PURE__ */ a3(
      FieldView2,
      {
        schema,
        pointer: pointerTo(pointer, key),
        label: key,
        isRequired: isNeeded,
        draft: draft.members.get(key) ?? NONE,
        onChange: (changed) => onChange({
          ...draft,
          members: new Map(draft.members).set(key, changed)
        })
      },
      key
    )),
    /* @__PURE__ */ a3(
      FurtherMembers,
      {
        field,
        pointer,
        label,
        entries: draft.further,
        onChange: (further) => onChange({ ...draft, further })
      }
    )
  ] });
  if (pointer === "") {
    return /* @__PURE__ */ a3($, { children: [
      /* @__PURE__ */ a3(FieldAbout, { props }),
      members
    ] });
  }
  return /* @__PURE__ */ a3(GroupFrame, { props, children: [
    members,
    !isRequired && /* @__PURE__ */ a3("div", { class: "buttons", children: /* @__PURE__ */ a3(RemoveButton, { isNamed: true, what: label, onClick: () => onChange(NONE) }) })
  ] });
}

// src/page/form/json-field.tsx
function JsonField(props) {
  const { draft, field, onChange } = props;
  const rules = ['JSON, such as "text", 12, [1, 2] or {"a": true}'];
  return /* @__PURE__ */ a3(
    FieldFrame,
    {
      props: {
        ...props,
        field: { ...field, rules: [...rules, ...field.rules] }
      },
      children: /* @__PURE__ */ a3(
        "textarea",
        {
          ...useFieldAttributes(props),
          class: "json",
          rows: 2,
          spellcheck: false,
          value: draft.kind === "json" ? draft.text : "",
          onInput: (event) => {
            const text = event.currentTarget.value;
            onChange(text.trim() === "" ? NONE : { kind: "json", text });
          }
        }
      )
    }
  );
}

// src/page/form/list-field.tsx
function ListField(props) {
  const { field, pointer, label, isRequired, draft, onChange } = props;
  const { root: root2, FieldView: FieldView2 } = useForm();
  const addButton = T2(null);
  const items = draft.kind === "list" ? draft.items : [];
  const change = (changed) => onChange({ kind: "list", items: changed });
  return /* @__PURE__ */ a3(GroupFrame, { props, children: [
    items.map(({ id, draft: item }, at) => /* @__PURE__ */ a3("div", { class: "item", children: [
      /* @__PURE__ */ a3(
        FieldView2,
        {
          schema: field.item,
          pointer: pointerTo(pointer, at),
          label: `${label} ${at + 1}`,
          isRequired: true,
          isItem: true,
          draft: item,
          onChange: (changed) => change(
            items.map(
              (each) => each.id === id ? { id, draft: changed } : each
            )
          )
        }
      ),
      /* @__PURE__ */ a3(
        RemoveButton,
        {
          what: `${label} ${at + 1}`,
          onClick: () => {
            change(items.filter((each) => each.id !== id));
            addButton.current?.focus();
          }
        }
      )
    ] }, id)),
    /* @__PURE__ */ a3("div", { class: "buttons", children: [
      /* @__PURE__ */ a3(
        "button",
        {
          type: "button",
          ref: addButton,
          disabled: items.length >= field.maxItems,
          onClick: () => change([
            ...items,
            { id: freeId(items), draft: newDraft(field.item, root2, true) }
          ]),
          children: [
            "Add to ",
            inert(label)
          ]
        }
      ),
      !isRequired && /* @__PURE__ */ a3(RemoveButton, { isNamed: true, what: label, onClick: () => onChange(NONE) })
    ] })
  ] });
}

// src/page/form/number-field.tsx
function NumberField(props) {
  const { field, draft, onChange } = props;
  return /* @__PURE__ */ a3(FieldFrame, { props, children: /* @__PURE__ */ a3(
    "input",
    {
      ...useFieldAttributes(props),
      type: "text",
      class: "number",
      inputMode: field.isInteger ? "numeric" : "decimal",
      autocomplete: "off",
      value: draft.kind === "number" ? draft.text : "",
      onInput: (event) => {
        const text = event.currentTarget.value;
        onChange(text.trim() === "" ? NONE : { kind: "number", text });
      }
    }
  ) });
}

// src/page/form/optional-field.tsx
function OptionalField(props) {
  const { schema, pointer, label, onChange } = props;
  const { root: root2 } = useForm();
  return /* @__PURE__ */ a3("div", { class: "field", children: [
    /* @__PURE__ */ a3("span", { class: "label", children: inert(label) }),
    /* @__PURE__ */ a3("div", { children: /* @__PURE__ */ a3(
      "button",
      {
        type: "button",
        id: fieldId(pointer),
        "aria-describedby": `${fieldId(pointer)}-about`,
        onClick: () => onChange(newDraft(schema, root2, true)),
        children: [
          "Add ",
          inert(label)
        ]
      }
    ) }),
    /* @__PURE__ */ a3(FieldAbout, { props })
  ] });
}

// src/page/form/text-field.tsx
function TextField(props) {
  const { field, draft, isRequired, onChange } = props;
  const attributes = {
    ...useFieldAttributes(props),
    dir: "auto",
    autocomplete: "off",
    value: draft.kind === "text" ? draft.text : "",
    onInput: (event) => {
      const text = event.currentTarget.value;
      onChange(text === "" && !isRequired ? NONE : { kind: "text", text });
    }
  };
  return /* @__PURE__ */ a3(FieldFrame, { props, children: field.isSecret ? /* @__PURE__ */ a3("input", { type: "password", ...attributes }) : field.isLong ? /* @__PURE__ */ a3("textarea", { rows: 1, ...attributes }) : /* @__PURE__ */ a3("input", { type: "text", ...attributes }) });
}

// src/page/form/variants-field.tsx
function VariantsField(props) {
  const { field, pointer, label, isRequired, draft, onChange } = props;
  const { root: root2, FieldView: FieldView2 } = useForm();
  const attributes = useFieldAttributes(props);
  const at = draft.kind === "variants" ? draft.at : 0;
  const variant = field.variants[at];
  const id = `${attributes.id}-variant`;
  return /* @__PURE__ */ a3("div", { class: "variants", children: [
    /* @__PURE__ */ a3("div", { class: "field", children: [
      /* @__PURE__ */ a3("label", { for: id, children: [
        "Kind of ",
        inert(label)
      ] }),
      /* @__PURE__ */ a3(
        "select",
        {
          ...attributes,
          id,
          value: String(at),
          onChange: (event) => {
            const chosen = Number(event.currentTarget.value);
            const schema = field.variants[chosen]?.schema;
            onChange(
              schema === void 0 ? NONE : {
                kind: "variants",
                at: chosen,
                draft: newDraft(schema, root2, true)
              }
            );
          },
          children: [
            !isRequired && /* @__PURE__ */ a3("option", { value: "-1", children: "not given" }),
            field.variants.map(({ title }, index) => /* @__PURE__ */ a3("option", { value: String(index), children: inert(title) }, index))
          ]
        }
      ),
      field.description !== void 0 && /* @__PURE__ */ a3("div", { class: "about", children: /* @__PURE__ */ a3("p", { children: inert(field.description) }) })
    ] }),
    variant !== void 0 && draft.kind === "variants" && /* @__PURE__ */ a3(
      FieldView2,
      {
        schema: variant.schema,
        pointer,
        label,
        isRequired: true,
        isItem: true,
        draft: draft.draft,
        onChange: (changed) => onChange({ kind: "variants", at, draft: changed })
      },
      at
    )
  ] });
}

// src/page/form/field-view.tsx
function FieldView({ schema, ...rest }) {
  const { root: root2 } = useForm();
  const field = fieldOf(schema, root2);
  const props = { ...rest, label: field.title ?? rest.label };
  switch (field.kind) {
    case "text":
      return /* @__PURE__ */ a3(TextField, { ...props, field });
    case "number":
      return /* @__PURE__ */ a3(NumberField, { ...props, field });
    case "boolean":
      return /* @__PURE__ */ a3(BooleanField, { ...props, field });
    case "choice":
      return /* @__PURE__ */ a3(ChoiceField, { ...props, field });
    case "json":
      return /* @__PURE__ */ a3(JsonField, { ...props, field });
    case "list":
    case "group":
    case "variants":
      if (props.draft.kind === "none") {
        return /* @__PURE__ */ a3(OptionalField, { ...props, field, schema });
      }
  }
  switch (field.kind) {
    case "list":
      return /* @__PURE__ */ a3(ListField, { ...props, field });
    case "group":
      return /* @__PURE__ */ a3(GroupField, { ...props, field });
    case "variants":
      return /* @__PURE__ */ a3(VariantsField, { ...props, field });
  }
}

// src/page/form/draft-json.ts
var NUMBER2 = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
function draftJson(draft) {
  const faults = [];
  const text = write(draft, "", faults);
  return { text, faults };
}
function write(draft, pointer, faults) {
  switch (draft.kind) {
    case "none":
      return void 0;
    case "text":
      return JSON.stringify(draft.text);
    case "boolean":
    case "choice":
      return JSON.stringify(draft.value);
    case "variants":
      return write(draft.draft, pointer, faults);
    case "number": {
      const text = draft.text.trim();
      if (text === "" || NUMBER2.test(text)) return text || void 0;
      faults.push({
        pointer,
        rule: "number",
        message: "must be a number such as 12, -0.5 or 1e3"
      });
      return void 0;
    }
    case "json": {
      const text = draft.text.trim();
      const fault = text === "" ? void 0 : jsonFault(text, pointer);
      if (fault !== void 0) faults.push(fault);
      return text === "" || fault !== void 0 ? void 0 : text;
    }
    case "list": {
      const items = draft.items.map(
        (item, at) => write(item.draft, pointerTo(pointer, at), faults) ?? "null"
      );
      return `[${items.join(",")}]`;
    }
    case "group":
      return writeGroup(draft, pointer, faults);
  }
}
function writeGroup(draft, pointer, faults) {
  const written = [];
  const names = new Set(
    [...draft.members].flatMap(
      ([key, { kind }]) => kind === "none" ? [] : [key]
    )
  );
  const add = (key, member) => {
    const text = write(member, pointerTo(pointer, key), faults);
    if (text !== void 0) written.push(`${JSON.stringify(key)}:${text}`);
  };
  for (const [key, member] of draft.members) add(key, member);
  for (const { key, draft: member } of draft.further) {
    if (names.has(key)) {
      const message = `the name ${JSON.stringify(key)} is there twice`;
      faults.push({ pointer, rule: "uniqueKeys", message });
      continue;
    }
    names.add(key);
    add(key, member);
  }
  return `{${written.join(",")}}`;
}
function jsonFault(text, pointer) {
  try {
    JSON.parse(text);
    return void 0;
  } catch (error) {
    const message = `is not JSON: ${error.message}`;
    return { pointer, rule: "json", message };
  }
}

// src/page/form/read-draft.ts
function readDraft(text, schema) {
  const json = text.trim() === "" ? "{}" : text;
  const fault = jsonFault(json, "");
  if (fault !== void 0) return `The text ${fault.message}`;
  for (const { kind, token } of jsonTokens(json)) {
    if (kind !== "number" || isExact(token)) continue;
    return `The form would change the number ${token}.`;
  }
  const draft = draftOf(JSON.parse(json), schema, schema);
  return draft ?? "The form has no fields for some of these values.";
}
function isExact(token) {
  const digits = token.replace(/[eE].*/, "").replace(/\D/g, "");
  return digits.length <= 15 || String(Number(token)) === token;
}

// src/page/plugins/task-input.ts
function inputSchemaOf({
  input_schema: schema
}) {
  return schema ?? true;
}
function hasForm(plugin) {
  const schema = inputSchemaOf(plugin);
  return fieldOf(schema, schema).kind !== "json";
}
function firstInput(plugin) {
  const defaults = plugin.defaults ?? void 0;
  return inputOf(plugin, defaults, defaults ?? {});
}
function inputJson(input) {
  if (input.mode === "form") {
    const { text: text2 = "{}", faults } = draftJson(input.draft);
    return { text: text2, faults };
  }
  const text = input.text.trim() === "" ? "{}" : input.text;
  const fault = jsonFault(text, "");
  return { text, faults: fault === void 0 ? [] : [fault] };
}
function asText(input) {
  return input.mode === "json" ? input : { mode: "json", text: prettyJson(inputJson(input).text) };
}
function asForm(input, plugin) {
  if (input.mode === "form") return input;
  const draft = readDraft(input.text, inputSchemaOf(plugin));
  return typeof draft === "string" ? draft : { mode: "form", draft };
}
function exampleInput(plugin) {
  const { example_input: example, defaults } = plugin;
  if (example === void 0) return void 0;
  const merged = isJsonObject(example) && defaults ? { ...defaults, ...example } : example;
  return inputOf(plugin, merged, merged);
}
function inputOf(plugin, given, text) {
  const draft = hasForm(plugin) ? firstDraft(inputSchemaOf(plugin), given) : void 0;
  return draft === void 0 ? { mode: "json", text: JSON.stringify(text, null, 2) } : { mode: "form", draft };
}

// src/page/plugins/input-fields.tsx
function InputFields({
  plugin,
  input,
  faults,
  onChange
}) {
  if (input.mode === "json") {
    const id = fieldId("");
    return /* @__PURE__ */ a3("div", { class: "field", children: [
      /* @__PURE__ */ a3("label", { for: id, children: "Input as JSON" }),
      /* @__PURE__ */ a3(
        "textarea",
        {
          id,
          class: "json",
          rows: 10,
          spellcheck: false,
          autocomplete: "off",
          "aria-invalid": faults.length > 0,
          value: input.text,
          onInput: (event) => onChange({ mode: "json", text: event.currentTarget.value })
        }
      )
    ] });
  }
  return /* @__PURE__ */ a3(
    DraftFields,
    {
      plugin,
      draft: input.draft,
      faults,
      onChange: (draft) => onChange({ mode: "form", draft })
    }
  );
}
function DraftFields({
  plugin,
  draft,
  faults,
  onChange
}) {
  const root2 = inputSchemaOf(plugin);
  const context = w2(() => {
    const byField = /* @__PURE__ */ new Map();
    for (const { field, fault } of placeFaults(faults, draft)) {
      byField.set(field, [...byField.get(field) ?? [], fault]);
    }
    return { root: root2, faults: byField, FieldView };
  }, [root2, faults]);
  return /* @__PURE__ */ a3(FormContext.Provider, { value: context, children: /* @__PURE__ */ a3(
    FieldView,
    {
      schema: root2,
      pointer: "",
      label: "Input",
      isRequired: true,
      draft,
      onChange
    }
  ) });
}

// src/page/plugins/kept-inputs.ts
var kept = /* @__PURE__ */ new Map();
function keepInput(reference, input) {
  kept.set(reference, input);
}
function keptInput(reference) {
  return kept.get(reference);
}

// src/page/plugins/task-form.tsx
function TaskForm({
  plugin,
  reference
}) {
  const [input, setInput] = d2(
    () => keptInput(reference) ?? firstInput(plugin)
  );
  const [refusal, setRefusal] = d2();
  const [note, setNote] = d2("");
  const [isStarting, setStarting] = d2(false);
  const summary = T2(null);
  const faults = refusal && "faults" in refusal ? refusal.faults : [];
  F2(() => {
    if (faults.length > 0) summary.current?.focus();
  }, [refusal]);
  const change = (changed) => {
    keepInput(reference, changed);
    setInput(changed);
  };
  const run = async () => {
    if (isStarting) return;
    const json = inputJson(input);
    if (json.faults.length > 0) return setRefusal({ faults: json.faults });
    setStarting(true);
    setRefusal(void 0);
    try {
      const id = await startTask(reference, json.text);
      keepInput(reference, input);
      goTo({ name: "execution", id });
    } catch (error) {
      setRefusal(refusalOf(error));
      setStarting(false);
    }
  };
  const example = exampleInput(plugin);
  const begin = (anew) => {
    setRefusal(void 0);
    setNote("");
    change(anew);
  };
  const other = input.mode === "form" ? "json" : "form";
  const switchMode = () => {
    const changed = other === "json" ? asText(input) : asForm(input, plugin);
    if (typeof changed === "string") return setNote(changed);
    setNote("");
    setRefusal(void 0);
    change(changed);
  };
  return /* @__PURE__ */ a3(
    "form",
    {
      noValidate: true,
      onSubmit: (event) => {
        event.preventDefault();
        void run();
      },
      onKeyDown: (event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void run();
        }
      },
      children: [
        faults.length > 0 && /* @__PURE__ */ a3(FaultSummary, { summary, faults, input }),
        refusal && "error" in refusal && /* @__PURE__ */ a3(FaultNotice, { error: refusal.error }),
        /* @__PURE__ */ a3(
          InputFields,
          {
            plugin,
            input,
            faults,
            onChange: change
          }
        ),
        /* @__PURE__ */ a3("div", { class: "buttons", children: [
          /* @__PURE__ */ a3("button", { type: "submit", class: "primary", "aria-disabled": isStarting, children: isStarting ? "Starting …" : "Run" }),
          hasForm(plugin) && /* @__PURE__ */ a3("button", { type: "button", onClick: switchMode, children: other === "json" ? "Edit as JSON" : "Edit in the form" }),
          example !== void 0 && /* @__PURE__ */ a3("button", { type: "button", onClick: () => begin(example), children: "Fill in an example" }),
          /* @__PURE__ */ a3("button", { type: "button", onClick: () => begin(firstInput(plugin)), children: "Start over" }),
          /* @__PURE__ */ a3("span", { role: "status", class: "said", children: note })
        ] })
      ]
    }
  );
}
function refusalOf(error) {
  const problem = error instanceof ServerFault ? error.problem : void 0;
  return problem && problem.faults.length > 0 ? { faults: problem.faults } : { error };
}

// src/page/plugins/plugin-view.tsx
function PluginView({
  reference
}) {
  const loaded = useLoaded(() => getPlugin(reference), [reference]);
  const isLoaded = loaded.state === "loaded";
  return /* @__PURE__ */ a3($, { children: [
    /* @__PURE__ */ a3(PageHeading, { title: inert(isLoaded ? loaded.value.name : reference) }),
    loaded.state === "loading" && /* @__PURE__ */ a3("p", { role: "status", children: "Loading …" }),
    loaded.state === "failed" && /* @__PURE__ */ a3(FaultNotice, { error: loaded.error }),
    isLoaded && /* @__PURE__ */ a3(LoadedPlugin, { plugin: loaded.value, reference })
  ] });
}
function LoadedPlugin({
  plugin,
  reference
}) {
  const { id, version, description } = plugin;
  return /* @__PURE__ */ a3($, { children: [
    /* @__PURE__ */ a3("p", { children: [
      /* @__PURE__ */ a3("code", { children: inert(id) }),
      version !== null && ` · version ${inert(version)}`,
      " ·",
      " ",
      /* @__PURE__ */ a3(
        "a",
        {
          href: routeHash({ name: "executions", ...ANY_EXECUTION, plugin: id }),
          children: "its executions"
        }
      )
    ] }),
    description !== "" && /* @__PURE__ */ a3("p", { class: "lead", children: inert(description) }),
    /* @__PURE__ */ a3("section", { class: "card", "aria-labelledby": "input", children: [
      /* @__PURE__ */ a3("h2", { id: "input", children: "Input" }),
      /* @__PURE__ */ a3(TaskForm, { plugin, reference })
    ] }),
    /* @__PURE__ */ a3("section", { class: "card", "aria-labelledby": "about", children: [
      /* @__PURE__ */ a3("h2", { id: "about", children: "What runs" }),
      /* @__PURE__ */ a3(PluginFacts, { plugin }),
      /* @__PURE__ */ a3(SchemaDetails, { title: "Input schema", schema: plugin.input_schema }),
      /* @__PURE__ */ a3(SchemaDetails, { title: "Output schema", schema: plugin.output_schema })
    ] })
  ] });
}
function SchemaDetails({
  title,
  schema
}) {
  if (schema === null) return null;
  return /* @__PURE__ */ a3("details", { children: [
    /* @__PURE__ */ a3("summary", { children: title }),
    /* @__PURE__ */ a3("pre", { tabIndex: 0, children: inert(JSON.stringify(schema, null, 2)) })
  ] });
}

// src/page/app.tsx
function App() {
  const route = useRoute();
  const main = T2(null);
  useFocusOnHeading(main, route);
  return /* @__PURE__ */ a3($, { children: [
    /* @__PURE__ */ a3(
      "a",
      {
        class: "skip",
        href: "#main",
        onClick: (event) => {
          event.preventDefault();
          main.current?.focus();
        },
        children: "Skip to the content"
      }
    ),
    /* @__PURE__ */ a3("header", { class: "top", children: [
      /* @__PURE__ */ a3("b", { children: "plugin-runner" }),
      /* @__PURE__ */ a3("nav", { "aria-label": "Pages", children: [
        /* @__PURE__ */ a3(
          PageLink,
          {
            to: { name: "plugins" },
            names: ["plugins", "plugin"],
            at: route,
            children: "Plugins"
          }
        ),
        /* @__PURE__ */ a3(
          PageLink,
          {
            to: { name: "executions", ...ANY_EXECUTION },
            names: ["executions", "execution"],
            at: route,
            children: "Executions"
          }
        )
      ] })
    ] }),
    /* @__PURE__ */ a3("main", { id: "main", ref: main, tabIndex: -1, children: /* @__PURE__ */ a3(RouteView, { route }) })
  ] });
}
function useFocusOnHeading(main, route) {
  const isFirst = T2(true);
  const place = routeHash(
    route.name === "executions" ? { ...route, ...ANY_EXECUTION } : route
  );
  F2(() => {
    if (!isFirst.current) main.current?.querySelector("h1")?.focus();
    isFirst.current = false;
  }, [place]);
}
function PageLink({
  to,
  names,
  at,
  children
}) {
  const current = at.name === to.name ? "page" : "true";
  return /* @__PURE__ */ a3(
    "a",
    {
      href: routeHash(to),
      ...names.includes(at.name) && { "aria-current": current },
      children
    }
  );
}
function RouteView({ route }) {
  switch (route.name) {
    case "plugins":
      return /* @__PURE__ */ a3(PluginList, {});
    case "plugin":
      return /* @__PURE__ */ a3(PluginView, { reference: route.plugin }, route.plugin);
    case "executions":
      return /* @__PURE__ */ a3(ExecutionList, { filters: route });
    case "execution":
      return /* @__PURE__ */ a3(ExecutionView, { id: route.id }, route.id);
    case "unknown":
      return /* @__PURE__ */ a3($, { children: [
        /* @__PURE__ */ a3(PageHeading, { title: "There is no such page" }),
        /* @__PURE__ */ a3("p", { children: [
          /* @__PURE__ */ a3("a", { href: routeHash({ name: "plugins" }), children: "The plugins" }),
          " are still there."
        ] })
      ] });
  }
}

// src/page/main.tsx
var root = document.getElementById("app");
if (root === null) throw new Error("the document has no element for the page");
root.replaceChildren();
Q(/* @__PURE__ */ a3(App, {}), root);
