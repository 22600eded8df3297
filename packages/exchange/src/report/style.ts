import { printStyle } from './style-print.ts';
import { reportTokens } from './style-tokens.ts';

const base = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:400 15px/1.5 "Public Sans",system-ui,sans-serif;overflow-wrap:anywhere}
.page{max-width:1240px;margin:0 auto;padding:0 32px 72px}
h1,h2,h3,h4{font-family:"Source Serif 4",Georgia,serif;font-weight:600;line-height:1.2;margin:0;text-wrap:balance}
h1{font-size:42px;letter-spacing:-.012em}h2{font-size:27px}h3{font-size:18px}h4{font-size:16px}
p,ul,ol,dl,dd,figure{margin:0}ul,ol{padding:0}a{color:inherit;text-underline-offset:2px}
svg{display:block;overflow:visible}svg text{font-family:"Public Sans",system-ui,sans-serif}
section{margin-top:64px}section h3{margin:32px 0 10px}.card h3,.card h4{margin:0}
.intro{color:var(--soft);max-width:46em;margin:8px 0 18px;text-wrap:pretty}
.card{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:20px 22px}
.cap{font-size:13px;line-height:1.45;color:var(--soft);overflow-wrap:anywhere}
.num{font-variant-numeric:tabular-nums}.today{color:var(--basetext)}.soft{color:var(--soft)}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.gap{margin-top:14px}.bare{list-style:none}.bare li{padding:3px 0}.rows .bare li{padding:9px 0}.decide{border-left:4px solid var(--sun)}
summary{cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}
summary:focus-visible,a:focus-visible,.scroll:focus-visible{outline:2px solid var(--t1);outline-offset:3px;border-radius:4px}
.unknown{background:repeating-linear-gradient(135deg,var(--card) 0 7px,var(--line) 7px 8.5px);border:1px dashed var(--base);border-radius:12px;padding:14px}
.unknown>div{background:var(--card);border-radius:6px;padding:10px 14px;font-size:14.5px;color:var(--soft)}.unknown b{color:var(--ink)}.unknown ul{margin:4px 0 0 18px}
.tag{display:inline-block;border:1px solid currentColor;border-radius:99px;padding:0 10px;font-size:12.5px;line-height:21px;white-space:nowrap}
.tag.good{color:var(--ok)}.tag.attention{color:var(--ink);background:var(--sunpaper);border-color:var(--sun)}.tag.bad{color:var(--bad)}.tag.open{color:var(--soft);border-style:dashed}.note{background:var(--sunpaper);box-shadow:inset 3px 0 var(--sun);padding:1px 8px 1px 10px;overflow-wrap:anywhere;box-decoration-break:clone;-webkit-box-decoration-break:clone}
footer{margin-top:64px;padding-top:16px;border-top:1px solid var(--line);color:var(--soft);font-size:13px}
`;

const opening = `
.top{display:flex;gap:4px 18px;align-items:baseline;padding:20px 0;color:var(--soft);font-size:14px;flex-wrap:wrap}
.top b{color:var(--ink);font-size:16px;margin-right:auto}
.lead{font-size:17px;color:var(--soft);max-width:52em;margin-top:10px;text-wrap:pretty}.lead b{color:var(--ink);font-weight:600}
.hero{display:grid;grid-template-columns:minmax(0,2.05fr) minmax(0,1fr);gap:14px;margin-top:22px;align-items:stretch}.hero>:only-child{grid-column:1/-1}
.bands{display:grid;align-content:space-between;gap:12px}
.sides,.band{display:grid;grid-template-columns:92px minmax(0,1fr) 30px minmax(0,1fr);column-gap:16px;align-items:center}
.sides{font-size:14px;font-weight:600;border-bottom:1px solid var(--line);padding-bottom:10px;align-items:baseline}.sides :nth-child(1){grid-column:2}.sides :nth-child(2){grid-column:4}
.band+.band{border-top:1px dotted var(--line);padding-top:12px}.band .name{font:600 16px/1.3 "Source Serif 4",Georgia,serif}.bands.alone{align-content:start}.alone .sides,.alone .band{grid-template-columns:92px minmax(0,1fr)}
.subjects{list-style:none;display:grid;gap:3px}.subjects li{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:6px;align-items:center;color:var(--basetext);font-size:12.5px}.subjects li>:first-child{min-width:60px;white-space:nowrap}
.dots{display:flex;flex-wrap:wrap;gap:3px 4px;align-items:center}.dots .cap{margin-left:4px;white-space:nowrap}
.classes{display:flex;flex-wrap:wrap;gap:2px 1px;align-items:center}
.rings{display:flex;flex-wrap:wrap;gap:6px 16px}.rings figure{text-align:center;font-size:13px;color:var(--soft);max-width:120px;overflow-wrap:anywhere}.rings svg{margin:0 auto;color:var(--ink)}
.arrow{color:var(--base)}
.first{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,260px),1fr));gap:14px;list-style:none;margin-top:14px}
.first li{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--base);border-radius:14px;padding:13px 18px 15px}
.first .bad{border-left-color:var(--bad)}.first .attention{border-left-color:var(--sun);background:var(--sunpaper)}.first .good{border-left-color:var(--ok)}
.first details{font-size:14px;color:var(--soft);margin-top:4px}.first summary{min-height:24px;text-decoration:underline dotted var(--soft);text-underline-offset:3px}
.first h2{font-size:18px;margin-top:1px}.first p{color:var(--soft);font-size:14px;margin-top:4px;text-wrap:pretty}
.aside{display:flex;flex-direction:column;gap:14px}.aside .first{margin:0;grid-template-columns:minmax(0,1fr)}.aside .keys{align-content:start}
.keys{list-style:none;display:grid;align-content:space-between;padding:8px 22px 12px}
.keys li{padding:10px 0 8px;display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 14px;align-items:end}.keys li+li{border-top:1px dotted var(--line)}
.keys a{text-decoration:none;font-size:14px;line-height:1.35;min-height:24px;align-self:start}.keys a:hover{text-decoration:underline}
.keys .figures{display:flex;align-items:baseline;gap:8px;white-space:nowrap}.keys .big{font-size:24px}.keys .today{font-size:15px}.keys .today.big{font-size:24px}
.keys .pic{display:grid;grid-template-columns:minmax(0,1fr) 124px;gap:14px;align-items:center;grid-column:1/-1;margin-top:3px}.keys .pic .cap{text-align:right}
nav ul{display:flex;gap:2px 22px;flex-wrap:wrap;list-style:none;margin-top:20px;font-size:14px}nav a{display:inline-block;padding:4px 0;color:var(--soft)}
.legend{margin-top:8px;font-size:14px}.legend>summary{color:var(--soft);min-height:24px;display:inline-block;border-bottom:1px dotted var(--soft)}
.legend dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(280px,1fr));gap:12px 28px;margin-top:14px}.legend dl>div{display:grid;grid-template-columns:52px minmax(0,1fr);gap:2px 12px;align-items:center}.legend dt{grid-row:span 2;justify-self:center}.legend dd{font-size:13.5px;color:var(--soft)}
`;

const sections = `
.teams{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,330px),1fr));gap:14px}
.team{display:flex;flex-direction:column}.team header{display:grid;grid-template-columns:auto minmax(0,1fr);gap:16px;align-items:center}.team h3{overflow-wrap:anywhere}
.who{list-style:none;margin:14px 0}.who li{display:grid;grid-template-columns:14px minmax(0,auto) minmax(0,1fr);gap:8px;align-items:baseline;padding:4px 0;border-top:1px dotted var(--line);font-size:14px}.who svg{align-self:center}
.who .r{color:var(--soft);font-size:13px;text-align:right}.who .id{overflow-wrap:anywhere}.vacant{color:var(--bad);font-weight:600}
.bars{margin-top:auto;display:grid;grid-template-columns:minmax(70px,1fr) minmax(90px,130px) 44px;gap:4px 10px;font-size:12.5px;color:var(--soft);align-items:center}.bars .n{text-align:right;font-variant-numeric:tabular-nums}
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,320px),1fr));gap:14px}
.big{font:600 30px/1.15 "Source Serif 4",Georgia,serif}
.rows>.head{font-size:13px;color:var(--soft);font-weight:600;padding-bottom:6px}
.row,.rows .plain{border-top:1px solid var(--line)}
.row>summary,.rows>.head,.rows .plain{display:grid;gap:4px 18px;align-items:center;padding-top:9px;padding-bottom:9px}
.row>summary{position:relative;padding-left:20px}.rows>.head,.rows .plain{padding-left:20px}
.row>summary::before{content:"";position:absolute;left:3px;top:17px;width:6px;height:6px;border-right:1.6px solid var(--soft);border-bottom:1.6px solid var(--soft);transform:rotate(-45deg)}
.row[open]>summary::before{transform:rotate(45deg);top:15px}.row>summary:hover .what{text-decoration:underline;text-decoration-color:var(--base);text-underline-offset:3px}
.row .body{margin:0 0 14px 20px;padding:12px 16px;background:var(--paper);border:1px solid var(--line);border-radius:10px;font-size:13.5px;color:var(--soft);overflow-wrap:anywhere}
.body dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:4px 16px}.body dt{color:var(--ink)}.body ul{margin-left:18px}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.what{min-width:0;overflow-wrap:anywhere}
.measure>summary,.head.measure{grid-template-columns:minmax(0,2.2fr) minmax(110px,1.5fr) 92px 92px 150px}
.rule>summary,.head.rule{grid-template-columns:minmax(0,1fr) 120px 120px}
.spread>summary,.head.spread{grid-template-columns:minmax(0,1fr) minmax(160px,2.6fr) 140px 110px}
.step,.head.step{grid-template-columns:minmax(0,1fr) minmax(160px,2.4fr) 120px}
.finding>summary,.head.finding{grid-template-columns:128px minmax(0,1fr) minmax(0,230px)}
.hire{grid-template-columns:minmax(0,1.6fr) minmax(0,1.4fr) 130px 130px}.rows>.head.hire,.rows>.head.step{padding-left:0}
.better{color:var(--ok)}.worse{color:var(--bad)}
details.more{margin-top:16px}details.more>summary{color:var(--soft);min-height:24px;display:inline-block;border-bottom:1px dotted var(--soft);font-size:14px}details.more>div{margin-top:12px}
details.why>summary{min-height:24px;text-decoration:underline dotted var(--soft);text-underline-offset:3px}details.why>div{font-size:13px;line-height:1.45;background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:8px 10px;margin:6px 0}
.proofs{display:grid;gap:14px}.key{display:flex;flex-wrap:wrap;gap:2px 20px;font-size:13.5px;color:var(--soft)}.key li{display:flex;gap:8px;align-items:center}.steps li{padding-top:8px;padding-bottom:8px}
.family{margin-top:26px}.family:first-child{margin-top:0}
table{border-collapse:collapse;width:100%;font-size:14px}th,td{padding:8px 12px 8px 0;border-top:1px solid var(--line);text-align:left;vertical-align:top}thead th{border-top:0;color:var(--soft);font-weight:600;font-size:13px}th.n,td.n{padding-right:0;padding-left:12px;text-align:right}tbody th{font-weight:400}caption{text-align:left}
.scroll{overflow-x:auto}
dl.made{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:4px 18px;font-size:14px}dl.made dt{color:var(--soft)}dl.made dd{overflow-wrap:anywhere}
`;

const narrow = `
@media screen and (max-width:1100px){.hero{grid-template-columns:minmax(0,1fr)}}
@media screen and (max-width:720px){
.page{padding:0 16px 48px}h1{font-size:30px}h2{font-size:23px}.lead{font-size:16px}section{margin-top:44px}.card{padding:16px}
.sides{display:none}.band{grid-template-columns:minmax(0,1fr);row-gap:10px}.band+.band{padding-top:16px}.arrow{display:none}.band .side::before{content:attr(data-side);display:block;font-size:13px;font-weight:600;margin-bottom:4px}
.rows>.head{display:none}.row .body{margin-left:0}
.measure>summary{grid-template-columns:auto auto minmax(0,1fr);column-gap:26px;align-items:start}.measure>summary>.what,.measure>summary>.pic{grid-column:1/-1}
.measure .n::before,.spread .n::before,.hire .n::before{content:attr(data-name);display:block;font-size:12px;color:var(--soft);font-weight:400}.measure .n,.spread .n,.hire .n{text-align:left;white-space:normal}
.rule>summary{grid-template-columns:1fr 1fr}.rule>summary>.what{grid-column:1/-1}.rule .state::before{content:attr(data-name) " ";font-size:12px;color:var(--soft)}
.spread>summary{grid-template-columns:1fr 1fr}.spread>summary>.what,.spread>summary>.pic{grid-column:1/-1}
.rows .step{grid-template-columns:minmax(0,1fr) auto;padding-left:0}.rows .step .pic{grid-column:1/-1;grid-row:2}
.finding>summary{grid-template-columns:minmax(0,1fr)}.finding>summary>:first-child{justify-self:start}
.rows .hire{grid-template-columns:1fr 1fr;padding-left:0}.hire .what{grid-column:1/-1}
dl.made{grid-template-columns:minmax(0,1fr)}dl.made dd{margin-bottom:6px}.bars{grid-template-columns:minmax(70px,1fr) 100px 44px}
}
`;

/** Colours, type and layout of the report: a screen of any width, light and dark, and paper. */
export const reportStyle = `${reportTokens}${base}${opening}${sections}${narrow}${printStyle}`;
