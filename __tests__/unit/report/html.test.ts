import { Html, html } from '../../../src/report/html';

test('a text is a text, in an element and in an attribute', () => {
  const text = `</p><script>alert(1)</script>&amp;"'`;
  expect(html`<p title="${text}">${text}</p>`.toString()).toBe(
    '<p title="&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;&quot;&#39;">' +
      '&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;&quot;&#39;</p>',
  );
});

test('HTML of ours stays HTML, in lists too', () => {
  const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`);
  expect(
    html`<ul>
      ${items}${Html.ours('<hr>')}
    </ul>`
      .toString()
      .replaceAll(/\n\s*/g, ''),
  ).toBe('<ul><li>a</li><li>&lt;b&gt;</li><hr></ul>');
});

test('what looks like HTML of ours is none', () => {
  const forged = { toString: () => '<script>' } as unknown as string;
  expect(() => html`${forged}`.toString()).toThrow();
});

test('nothing is nothing, zero is a number', () => {
  expect(html`${undefined}${null}${false}${0}`.toString()).toBe('0');
});

test('controls are shown and not obeyed; lines stay lines', () => {
  expect(html`${'a\u001b[2J\u202eb\r\nc\rd\te\u0000'}`.toString()).toBe(
    'a\\x1b[2J\\u{202e}b\nc\nd\te\\x00',
  );
});
